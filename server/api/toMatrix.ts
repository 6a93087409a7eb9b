import type { Text } from '../../graph-seed/model.ts';
import type { MatrixCell } from '../store/GraphStore.ts';
import type { CountParent } from './parents.ts';

/** A place on an axis, with what a reader calls it. */
export interface Place {
  id: string;
  name: Text;
}

export interface MatrixParent {
  rows: CountParent[];
  columns: CountParent[];
  cells: MatrixCell[];
}

/**
 * Rows and columns that meet something, each in the order of its places and with the number of its relations; the cells
 * row by row in the same orders. What is no place is left out.
 */
export function toMatrix(
  cells: readonly MatrixCell[],
  rows: readonly Place[],
  columns: readonly Place[],
): MatrixParent {
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]));
  const columnAt = new Map(columns.map(({ id }, at) => [id, at]));
  const known = cells
    .filter(({ row, column }) => rowAt.has(row) && columnAt.has(column))
    .sort(
      (a, b) =>
        (rowAt.get(a.row) ?? 0) - (rowAt.get(b.row) ?? 0) ||
        (columnAt.get(a.column) ?? 0) - (columnAt.get(b.column) ?? 0),
    );
  return {
    rows: count(rows, known, ({ row }) => row),
    columns: count(columns, known, ({ column }) => column),
    cells: known,
  };
}

function count(
  places: readonly Place[],
  cells: readonly MatrixCell[],
  placeOf: (cell: MatrixCell) => string,
): CountParent[] {
  const met = new Map<string, Set<string>>();
  for (const cell of cells) {
    const relations = met.get(placeOf(cell)) ?? new Set();
    for (const relation of cell.relations) relations.add(relation);
    met.set(placeOf(cell), relations);
  }
  return places.flatMap((place) => {
    const relations = met.get(place.id);
    return relations ? [{ id: place.id, name: place.name, count: relations.size }] : [];
  });
}
