import type { MatrixAxis } from './axes.ts';
import { listCells, type Line, type Matrix } from './Matrix.ts';
import { seriate } from './seriate.ts';

/**
 * How rows and columns are ordered: like beside like within categories, which are ordered so too; like beside like
 * throughout; by the number of relations; or as the text, or the ontology, has them.
 */
export type MatrixOrder = 'category' | 'similar' | 'total' | 'text';
export const MATRIX_ORDERS = [
  'category',
  'similar',
  'total',
  'text',
] as const satisfies MatrixOrder[];

/** Neighbouring lines of one category or part. */
export interface LineGroup {
  id: string;
  name: Line['name'];
  /** Places in the lines, from 0; `to` is the last of them. */
  from: number;
  to: number;
}

export interface Arranged {
  rows: Line[];
  columns: Line[];
  rowGroups: LineGroup[];
  columnGroups: LineGroup[];
  /** How many lines without a relation there are, shown or not. */
  empty: { rows: number; columns: number };
}

type Ranks = ReadonlyMap<string, number>;

function toSimilar(matrix: Matrix): { rows: Ranks; columns: Ranks } {
  const rowAt = new Map(matrix.rows.map(({ id }, at) => [id, at]));
  const columnAt = new Map(matrix.columns.map(({ id }, at) => [id, at]));
  const weights = listCells(matrix).flatMap(({ row, column, relations }) => {
    const [r, c] = [rowAt.get(row), columnAt.get(column)];
    return r === undefined || c === undefined
      ? []
      : [{ row: r, column: c, weight: relations.length }];
  });
  const found = seriate(matrix.rows.length, matrix.columns.length, weights);
  const toRanks = (lines: readonly Line[], places: readonly number[]): Ranks =>
    new Map(places.map((place, rank) => [lines[place]?.id ?? '', rank]));
  return {
    rows: toRanks(matrix.rows, found.rows),
    columns: toRanks(matrix.columns, found.columns),
  };
}

/** Ordered by a number, the least first; equals stay as they are. */
function sortBy(lines: readonly Line[], toKey: (line: Line) => number): Line[] {
  const keys = new Map(lines.map((line) => [line.id, toKey(line)]));
  const keyOf = ({ id }: Line): number => keys.get(id) ?? 0;
  // Infinity less Infinity is no number.
  return lines.toSorted((a, b) => (keyOf(a) === keyOf(b) ? 0 : keyOf(a) - keyOf(b)));
}

/** Lines by rank, their groups by the mean rank of what they hold; what has no rank comes last. */
function sortInGroups(lines: readonly Line[], ranks: Ranks): Line[] {
  const held = new Map<string, Line[]>();
  for (const line of lines) {
    const id = line.group?.id ?? '';
    held.set(id, [...(held.get(id) ?? []), line]);
  }
  const means = new Map(
    [...held].map(([id, members]) => {
      const known = members.flatMap((line) => ranks.get(line.id) ?? []);
      const sum = known.reduce((total, rank) => total + rank, 0);
      return [id, known.length > 0 ? sum / known.length : Infinity];
    }),
  );
  const groups = [...held.keys()];
  const toMean = (line: Line): number => means.get(line.group?.id ?? '') ?? Infinity;
  const toGroup = (line: Line): number => groups.indexOf(line.group?.id ?? '');
  return sortBy(
    sortBy(
      sortBy(lines, ({ id }) => ranks.get(id) ?? Infinity),
      toGroup,
    ),
    toMean,
  );
}

function sortLines(
  lines: readonly Line[],
  axis: MatrixAxis,
  order: MatrixOrder,
  ranks: Ranks,
): Line[] {
  if (order === 'total') return sortBy(lines, ({ count }) => -count);
  if (order === 'similar') return sortBy(lines, ({ id }) => ranks.get(id) ?? Infinity);
  // A report's sections have an order of their own.
  if (order === 'text' || axis === 'SECTION') return [...lines];
  return lines.some(({ group }) => group !== null)
    ? sortInGroups(lines, ranks)
    : sortBy(lines, ({ id }) => ranks.get(id) ?? Infinity);
}

function toGroups(lines: readonly Line[], order: MatrixOrder): LineGroup[] {
  if (order !== 'category') return [];
  const groups: LineGroup[] = [];
  for (const [at, { group }] of lines.entries()) {
    const last = groups.at(-1);
    if (!group) continue;
    if (last?.id === group.id && last.to === at - 1) last.to = at;
    else groups.push({ ...group, from: at, to: at });
  }
  return groups;
}

/** Rows and columns in an order, with the groups that they stand in; those without a relation only if asked for. */
export function arrangeMatrix(
  matrix: Matrix,
  { order, empty }: { order: MatrixOrder; empty: boolean },
): Arranged {
  const ranks = toSimilar(matrix);
  const toShown = (lines: readonly Line[]): Line[] =>
    empty ? [...lines] : lines.filter(({ count }) => count > 0);
  const rows = sortLines(toShown(matrix.rows), matrix.axes.rows, order, ranks.rows);
  const columns = sortLines(toShown(matrix.columns), matrix.axes.columns, order, ranks.columns);
  const countEmpty = (lines: readonly Line[]): number =>
    lines.filter(({ count }) => count === 0).length;
  return {
    rows,
    columns,
    rowGroups: toGroups(rows, order),
    columnGroups: toGroups(columns, order),
    empty: { rows: countEmpty(matrix.rows), columns: countEmpty(matrix.columns) },
  };
}
