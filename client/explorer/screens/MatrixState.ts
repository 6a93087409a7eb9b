import type { MatrixAxis } from '../../graph/matrix/axes.ts';
import type { MatrixOrder } from '../../graph/matrix/arrangeMatrix.ts';

/** What a matrix counts relations by, how it is arranged, and what of it is looked into. */
export interface MatrixState {
  rows: MatrixAxis;
  columns: MatrixAxis;
  /** Rows and columns without a relation are shown too. */
  empty: boolean;
  order: MatrixOrder;
  /** The cell whose relations are listed. */
  cell: { row: string; column: string } | null;
  /** The row that is read where there is no room for all of them; null: the first. */
  row: string | null;
  /** Two entities side by side, in place of the matrix. */
  compare: readonly [one: string, other: string] | null;
}

export const FIRST_MATRIX: MatrixState = {
  rows: 'BODY',
  columns: 'MECHANISM',
  empty: false,
  order: 'category',
  cell: null,
  row: null,
  compare: null,
};
