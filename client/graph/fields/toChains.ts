/** Which chains tell most of a field: who, by what, does what, with what result. */
import { LANE_KINDS } from '../laneGeometry.ts';
import type { CardEntity, EntityKind, GraphData } from '../model.ts';
import type { FieldRow } from './toRows.ts';

/** One line of a row; a lane where nothing is stated stays empty. */
export interface Chain {
  members: Partial<Record<EntityKind, CardEntity>>;
  /** A body that is supplied, where none is stated. */
  supplied: CardEntity | null;
}

interface Tie {
  other: CardEntity;
  /** The other is the relation's source. */
  isIncoming: boolean;
}

const toStated = ({ degree }: CardEntity): number => degree.total - degree.implied;

/** By entity, what it is tied to in the row. */
const toTies = (row: FieldRow, data: GraphData, implied: boolean): Map<string, Tie[]> => {
  const own = new Map(
    LANE_KINDS.flatMap((kind) => row.members[kind]).map((entity) => [entity.id, entity]),
  );
  const ties = new Map<string, Tie[]>();
  const add = (id: string, tie: Tie): void => {
    const own = ties.get(id);
    if (own) own.push(tie);
    else ties.set(id, [tie]);
  };
  for (const { source, target, agent } of data.relations.values()) {
    if ((agent === 'IMPLIED') !== implied) continue;
    // A supplied body need not belong to the row otherwise.
    const from = own.get(source.id) ?? (implied ? data.entities.get(source.id) : undefined);
    const to = own.get(target.id);
    if (!from || !to || from === to) continue;
    add(from.id, { other: to, isIncoming: false });
    add(to.id, { other: from, isIncoming: true });
  }
  return ties;
};

const isHigher = ({ category }: CardEntity): boolean => category.id === 'body.higher-level';

/** What the score counts of a chain that begins at `start`. */
const toScore = ({ members }: Chain, start: CardEntity): number => {
  const { BODY, MECHANISM, INITIATIVE } = members;
  return (
    3 * Object.keys(members).length +
    (BODY ? 3.5 : 0) +
    0.6 * Math.min(toStated(start), 8) +
    0.2 * ((MECHANISM ? toStated(MECHANISM) : 0) + (INITIATIVE ? toStated(INITIATIVE) : 0))
  );
};

const KINDS_OF_START = ['MECHANISM', 'INITIATIVE'] as const;

/** What a name costs that takes more rows of text than usual: as much as a filled lane is worth. */
const WRAPPED = 3;
/** A name that takes more rows of text is left out, and counted. */
const MOST_ROWS = 2;

export interface ChainOptions {
  /** The row is the last one. */
  isClosing: boolean;
  /** How many rows of text the card of an entity takes. */
  rowsOf: (entity: CardEntity) => number;
  /** As many as most cards take. */
  usualRows: number;
}

/** The chains of a row, best first; a mechanism, initiative or outcome is in one at most. */
export const toChains = (
  row: FieldRow,
  data: GraphData,
  { isClosing, rowsOf, usualRows }: ChainOptions,
): Chain[] => {
  const fits = (entity: CardEntity): boolean => rowsOf(entity) <= usualRows;
  const isAllowed = (entity: CardEntity): boolean => rowsOf(entity) <= MOST_ROWS;
  const stated = toTies(row, data, false);
  const implied = toTies(row, data, true);
  const places = new Map([...data.entities.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: CardEntity): number => places.get(id) ?? 0;
  const used = new Set<string>();
  const pickBest = (candidates: readonly CardEntity[]): CardEntity | undefined =>
    candidates
      .filter(isAllowed)
      .toSorted(
        (a, b) =>
          Number(fits(b)) - Number(fits(a)) || toStated(b) - toStated(a) || placeOf(a) - placeOf(b),
      )[0];

  const pick = (of: readonly CardEntity[], kind: EntityKind): CardEntity | undefined =>
    pickBest(
      of
        .flatMap(({ id }) => stated.get(id) ?? [])
        .map(({ other }) => other)
        .filter((other) => other.kind === kind && !used.has(other.id)),
    );
  const pickActing = (ties: Map<string, Tie[]>, of: readonly CardEntity[]) => {
    const acting = of
      .flatMap(({ id }) => ties.get(id) ?? [])
      .filter(({ other, isIncoming }) => isIncoming && other.kind === 'BODY')
      .map(({ other }) => other);
    const local = acting.filter((body) => !isHigher(body));
    return pickBest(local.length > 0 ? local : acting);
  };
  const build = (start: CardEntity): Chain => {
    const partner = pick([start], start.kind === 'MECHANISM' ? 'INITIATIVE' : 'MECHANISM');
    const both = partner ? [start, partner] : [start];
    const outcome = pick(both, 'OUTCOME');
    const body = pickActing(stated, both);
    const links = [body, ...both, outcome].filter((entity) => entity !== undefined);
    return {
      members: Object.fromEntries(links.map((entity) => [entity.kind, entity])),
      supplied: body ? null : (pickActing(implied, both) ?? null),
    };
  };

  const all = KINDS_OF_START.flatMap((kind) => row.members[kind]).toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const built = new Map<string, Chain>();
  // A chain stays the best of its start as long as no other has taken one of its members; bodies are taken by many.
  const isFree = (entity: CardEntity): boolean => entity.kind === 'BODY' || !used.has(entity.id);
  const rebuild = (start: CardEntity): Chain => {
    const known = built.get(start.id);
    if (known && Object.values(known.members).every(isFree)) return known;
    const chain = build(start);
    built.set(start.id, chain);
    return chain;
  };
  const starts = all.some(isAllowed) ? all.filter(isAllowed) : all;
  const chains: Chain[] = [];
  for (;;) {
    const candidates = starts
      .filter(({ id }) => !used.has(id))
      .map((start) => ({ chain: rebuild(start), start }));
    const scored = candidates.map(({ chain, start }) => ({
      chain,
      score: toScore(chain, start) - (Object.values(chain.members).every(fits) ? 0 : WRAPPED),
    }));
    const [best] = scored.toSorted((a, b) => b.score - a.score);
    if (!best) break;
    chains.push(best.chain);
    for (const entity of Object.values(best.chain.members)) used.add(entity.id);
  }
  const toBare = (entity: CardEntity): Chain => ({
    members: { [entity.kind]: entity },
    supplied: null,
  });
  const outcomes = row.members.OUTCOME.filter((entity) => !used.has(entity.id) && isAllowed(entity))
    .toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
    .map(toBare);
  const bodies = row.members.BODY.filter((entity) => !used.has(entity.id) && isAllowed(entity)).map(
    toBare,
  );
  // How a report closes is told by what is still to be reached, not by what is merely named.
  const isRich = ({ members }: Chain): boolean => Object.keys(members).length > 1;
  const led = isClosing
    ? [...chains.filter(isRich), ...outcomes, ...chains.filter((chain) => !isRich(chain))]
    : [...chains, ...outcomes];
  return [...led, ...bodies];
};

/** Where a chain stands in the text: where its first mechanism, initiative or outcome does. */
export const toChainPlace = (
  { members }: Chain,
  placeOf: (entity: CardEntity) => number,
): number => {
  const { BODY, ...others } = members;
  const links = Object.values(others);
  return Math.min(
    ...(links.length > 0 ? links : [BODY].filter((b) => b !== undefined)).map(placeOf),
  );
};
