import type { MatrixAxis } from '../../api/operations.generated.ts';

/** What a matrix counts relations by. */
export interface MatrixState {
  rows: MatrixAxis;
  columns: MatrixAxis;
  /** Rows and columns without a relation are shown too. */
  empty: boolean;
}

export const FIRST_MATRIX: MatrixState = { rows: 'BODY', columns: 'MECHANISM', empty: false };
