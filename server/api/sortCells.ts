import type { Matrix, MatrixCell } from '../store/GraphStore.ts';

/** The cells row by row, in the order of the matrix's rows and columns. */
export function sortCells({ rows, columns, cells }: Matrix): MatrixCell[] {
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]));
  const columnAt = new Map(columns.map(({ id }, at) => [id, at]));
  const placeOf = ({ row, column }: MatrixCell): [number, number] => [
    rowAt.get(row) ?? 0,
    columnAt.get(column) ?? 0,
  ];
  return cells
    .map((cell) => ({ cell, place: placeOf(cell) }))
    .sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1])
    .map(({ cell }) => cell);
}
