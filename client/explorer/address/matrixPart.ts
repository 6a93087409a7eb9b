import type { MatrixAxis } from '../../api/operations.generated.ts';
import { FIRST_MATRIX } from '../screens/MatrixState.ts';
import type { AddressPart } from './AddressPart.ts';

const AXES: Record<MatrixAxis, true> = {
  BODY: true,
  BODY_CATEGORY: true,
  MECHANISM: true,
  MECHANISM_CATEGORY: true,
  INITIATIVE: true,
  INITIATIVE_CATEGORY: true,
  OUTCOME: true,
  OUTCOME_CATEGORY: true,
  SECTION: true,
  INDICATOR: true,
  RELATION_TYPE: true,
};

function isAxis(text: string): text is MatrixAxis {
  return Object.hasOwn(AXES, text);
}

/** `rows` and `cols`: what the matrix counts by; `empty=1`: with empty rows and columns. */
export const matrixPart: AddressPart = {
  keys: ['rows', 'cols', 'empty'],
  write: ({ matrix: { rows, columns, empty } }) => [
    ...(rows === FIRST_MATRIX.rows ? [] : [['rows', rows] as [string, string]]),
    ...(columns === FIRST_MATRIX.columns ? [] : [['cols', columns] as [string, string]]),
    ...(empty ? [['empty', '1'] as [string, string]] : []),
  ],
  read(params, drop) {
    const axis = (key: 'rows' | 'cols', first: MatrixAxis): MatrixAxis => {
      const given = params.get(key) ?? first;
      if (isAxis(given)) return given;
      drop(`${key}=${given}`);
      return first;
    };
    return {
      matrix: {
        rows: axis('rows', FIRST_MATRIX.rows),
        columns: axis('cols', FIRST_MATRIX.columns),
        empty: params.get('empty') === '1',
      },
    };
  },
};
