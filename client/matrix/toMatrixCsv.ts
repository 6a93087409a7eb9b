import type { ShownMatrix } from '../explorer/useMatrix.ts';
import { findCell, type Line } from '../graph/matrix/Matrix.ts';
import { toCsvText, type CsvCell } from '../graph/csv/toCsvText.ts';

/** The matrix as it is shown: names as heads, counts in the cells, what is not recorded left blank, and totals. */
export function toMatrixCsv(
  { matrix, arranged }: Pick<ShownMatrix, 'matrix' | 'arranged'>,
  nameOf: (side: 'rows' | 'columns', line: Line) => string,
  total: string,
): string {
  const { rows, columns } = arranged;
  const head: CsvCell[] = ['', ...columns.map((column) => nameOf('columns', column)), total];
  const body = rows.map((row): CsvCell[] => [
    nameOf('rows', row),
    ...columns.map(({ id }) => findCell(matrix, row.id, id)?.relations.length ?? null),
    row.count,
  ]);
  const foot: CsvCell[] = [total, ...columns.map(({ count }) => count), matrix.total];
  return toCsvText([head, ...body, foot]);
}
