import type { CardEntity, EntityKind, LineRelation } from '../model.ts';
import type { SlideInput } from './SlideScene.ts';

/** More have no room for their labels. */
export const MOST_COLUMNS = 4;

const KINDS: readonly EntityKind[] = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];

/** Entities by column, from the left; no column is empty. */
export type Columns = CardEntity[][];

/**
 * Which column each entity stands in.
 *
 * - by hand, where it has a place; those without one stand where their kind does: bodies 1, outcomes 4
 * - `roles`: what is looked at in the middle, before it the kinds that act, after it what comes of them; by kind where
 *   relations join what is looked at
 * - `network`: by how many relations it is away from what is looked at, whatever its kind
 * - else by kind; relations within a kind part it into two columns where there is room for one more
 */
export function toColumns(input: SlideInput): Columns {
  if (input.places.length > 0) return byHand(input);
  if (input.layout === 'network') return byDistance(input);
  if (input.layout === 'roles' && isApart(input)) return byRole(input);
  return byKind(input);
}

/** What is looked at can stand in one column: nothing joins it to itself. */
function isApart({ relations, focus }: SlideInput): boolean {
  const isJoined = relations.some(
    ({ source, target }) => focus.includes(source.id) && focus.includes(target.id),
  );
  return focus.length > 0 && !isJoined;
}

function withoutEmpty(columns: readonly CardEntity[][]): Columns {
  return columns.filter((column) => column.length > 0);
}

function byHand({ entities, places }: SlideInput): Columns {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const columns: Columns = Array.from({ length: MOST_COLUMNS }, () => []);
  for (const entity of entities) {
    const column = placeOf.get(entity.id)?.column ?? KINDS.indexOf(entity.kind) + 1;
    columns[Math.min(MOST_COLUMNS, Math.max(1, Math.round(column))) - 1]?.push(entity);
  }
  const rowOf = ({ id }: CardEntity): number => placeOf.get(id)?.row ?? Infinity;
  return withoutEmpty(
    columns.map((column) =>
      column.toSorted((a, b) => (rowOf(a) === rowOf(b) ? 0 : rowOf(a) - rowOf(b))),
    ),
  );
}

function byDistance({ entities, relations, focus }: SlideInput): Columns {
  const first = focus.length > 0 ? focus : entities.slice(0, 1).map(({ id }) => id);
  const distance = new Map(first.map((id) => [id, 0]));
  for (let at = 0; at < MOST_COLUMNS - 1; at += 1)
    for (const { source, target } of relations) {
      for (const [one, other] of [
        [source.id, target.id],
        [target.id, source.id],
      ] as const)
        if (distance.get(one) === at && !distance.has(other)) distance.set(other, at + 1);
    }
  const farthest = Math.max(0, ...distance.values());
  const lastOf = Math.min(MOST_COLUMNS - 1, farthest);
  return withoutEmpty(
    Array.from({ length: lastOf + 1 }, (_, at) =>
      entities.filter(({ id }) => (distance.get(id) ?? lastOf) === at),
    ),
  );
}

function byRole({ entities, relations, focus }: SlideInput): Columns {
  const looked = new Set(focus);
  const middle = entities.filter(({ id }) => looked.has(id));
  const kinds = middle.map(({ kind }) => KINDS.indexOf(kind));
  const mean = kinds.reduce((sum, kind) => sum + kind, 0) / Math.max(1, kinds.length);
  const acts = ({ id }: CardEntity): boolean =>
    relations.some(({ source, target }) => source.id === id && looked.has(target.id));
  const isBefore = (entity: CardEntity): boolean => {
    const kind = KINDS.indexOf(entity.kind);
    return kind === mean ? acts(entity) : kind < mean;
  };
  const others = entities.filter(({ id }) => !looked.has(id));
  const before = others.filter(isBefore);
  const after = others.filter((entity) => !isBefore(entity));
  // Before alone or after alone, they may stand in the columns of their kinds.
  const parted = (some: CardEntity[], room: number): Columns => {
    const columns = withoutEmpty(KINDS.map((kind) => some.filter((each) => each.kind === kind)));
    return columns.length <= room ? columns : [some];
  };
  const left = parted(before, after.length > 0 ? 1 : MOST_COLUMNS - 1);
  const right = parted(after, MOST_COLUMNS - 1 - left.length);
  return withoutEmpty([...left, middle, ...right]);
}

/** How deep each stands among its own kind: behind what acts on it. Circles are entered where the step names them first. */
function toDepths(some: readonly CardEntity[], relations: readonly LineRelation[]) {
  const ids = new Set(some.map(({ id }) => id));
  const depth = new Map<string, number>();
  const visit = (id: string, open: ReadonlySet<string>): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const before = relations.flatMap(({ source, target }) =>
      target.id === id && ids.has(source.id) && !open.has(source.id) && source.id !== id
        ? [visit(source.id, new Set([...open, id]))]
        : [],
    );
    const own = before.length === 0 ? 0 : Math.max(...before) + 1;
    depth.set(id, own);
    return own;
  };
  for (const { id } of some) visit(id, new Set([id]));
  return depth;
}

function byKind({ entities, relations }: SlideInput): Columns {
  const columns = withoutEmpty(
    KINDS.map((kind) => entities.filter((entity) => entity.kind === kind)),
  );
  let room = MOST_COLUMNS - columns.length;
  return columns.flatMap((column) => {
    const depths = toDepths(column, relations);
    const deepest = Math.max(...depths.values());
    const parts = Math.min(deepest, room) + 1;
    room -= parts - 1;
    return withoutEmpty(
      Array.from({ length: parts }, (_, at) =>
        column.filter(({ id }) => Math.min(depths.get(id) ?? 0, parts - 1) === at),
      ),
    );
  });
}
