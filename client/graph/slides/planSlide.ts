/** Which entities stand in which column, in what order, and which lines pass through. */
import type { CardEntity, LineRelation } from '../model.ts';
import type { Columns } from './toColumns.ts';

/** An entity, or a line that passes through its column. */
export interface SlideItem {
  key: string;
  column: number;
  /** Null: a line passes. */
  entity: CardEntity | null;
}

/** A relation as it goes from column to column: its items from left to right, or two of one column. */
export interface SlideWay {
  relation: LineRelation;
  items: SlideItem[];
  /** The first item is the relation's source. */
  isForward: boolean;
}

export interface SlidePlan {
  columns: SlideItem[][];
  ways: SlideWay[];
}

const toPassKey = (relation: string, column: number): string => `${relation} ${column}`;

/** Relations whose ends do not both stand in a column, or are one and the same, are left out. */
export function planSlide(columns: Columns, relations: readonly LineRelation[]): SlidePlan {
  const items = columns.map((column, at) =>
    column.map((entity): SlideItem => ({ key: entity.id, column: at, entity })),
  );
  const byId = new Map(items.flat().map((item) => [item.key, item]));
  const ways: SlideWay[] = [];
  for (const relation of relations) {
    const source = byId.get(relation.source.id);
    const target = byId.get(relation.target.id);
    if (!source || !target || source === target) continue;
    const isForward = source.column <= target.column;
    const [left, right] = isForward ? [source, target] : [target, source];
    const passed: SlideItem[] = [];
    for (let column = left.column + 1; column < right.column; column += 1) {
      const pass = { key: toPassKey(relation.id, column), column, entity: null };
      passed.push(pass);
      items[column]?.push(pass);
    }
    ways.push({ relation, items: [left, ...passed, right], isForward });
  }
  return { columns: items, ways };
}

/** The neighbours of each item in the columns beside it. */
export function toItemNeighbours({ ways }: SlidePlan): Map<string, SlideItem[]> {
  const found = new Map<string, SlideItem[]>();
  const add = (one: SlideItem, other: SlideItem): void => {
    found.set(one.key, [...(found.get(one.key) ?? []), other]);
  };
  for (const { items } of ways)
    items.slice(1).forEach((item, at) => {
      const before = items[at];
      if (!before) return;
      add(before, item);
      add(item, before);
    });
  return found;
}

function countCrossings({ ways }: SlidePlan, placeOf: ReadonlyMap<string, number>): number {
  const hops = ways.flatMap(({ items }) =>
    items.slice(1).flatMap((item, at) => {
      const before = items[at];
      if (!before || before.column === item.column) return [];
      return [
        {
          gutter: before.column,
          left: placeOf.get(before.key) ?? 0,
          right: placeOf.get(item.key) ?? 0,
        },
      ];
    }),
  );
  let crossings = 0;
  hops.forEach((one, at) => {
    for (const other of hops.slice(at + 1))
      if (one.gutter === other.gutter && (one.left - other.left) * (one.right - other.right) < 0)
        crossings += 1;
  });
  return crossings;
}

function toPlaces(columns: readonly (readonly SlideItem[])[]): Map<string, number> {
  return new Map(
    columns.flatMap((column) =>
      column.map(({ key }, at): [string, number] => [key, (at + 0.5) / column.length]),
    ),
  );
}

const SWEEPS = 8;

/**
 * The columns in the order in which fewest lines cross: each item goes to the mean place of its neighbours, to and fro; of
 * orders that are alike, the one nearer to that of the step.
 */
export function orderColumns(plan: SlidePlan): SlideItem[][] {
  const neighbours = toItemNeighbours(plan);
  let columns = plan.columns.map((column) => [...column]);
  let best = columns;
  let least = countCrossings(plan, toPlaces(columns));
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
    const order = columns.map((_, at) => (sweep % 2 === 0 ? at : columns.length - 1 - at));
    for (const at of order) {
      const placeOf = toPlaces(columns);
      const wishOf = ({ key }: SlideItem): number => {
        const beside = (neighbours.get(key) ?? []).filter(({ column }) => column !== at);
        const places = beside.map((other) => placeOf.get(other.key) ?? 0);
        return places.length === 0
          ? (placeOf.get(key) ?? 0)
          : places.reduce((sum, place) => sum + place, 0) / places.length;
      };
      columns = columns.map((column, each) =>
        each === at ? column.toSorted((a, b) => wishOf(a) - wishOf(b)) : column,
      );
    }
    const crossings = countCrossings(plan, toPlaces(columns));
    if (crossings < least) {
      least = crossings;
      best = columns;
    }
  }
  return best;
}
