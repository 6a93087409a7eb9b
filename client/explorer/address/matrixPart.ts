import { MATRIX_ORDERS } from '../../graph/matrix/arrangeMatrix.ts';
import { isAxis, type MatrixAxis } from '../../graph/matrix/axes.ts';
import { FIRST_MATRIX, type MatrixState } from '../screens/MatrixState.ts';
import { encode, isId, type AddressPart } from './AddressPart.ts';

type Drop = (text: string) => void;

function readAxis(params: URLSearchParams, key: 'rows' | 'cols', drop: Drop): MatrixAxis {
  const first = FIRST_MATRIX[key === 'rows' ? 'rows' : 'columns'];
  const given = params.get(key) ?? first;
  if (isAxis(given)) return given;
  drop(`${key}=${given}`);
  return first;
}

function readOrder(params: URLSearchParams, drop: Drop): MatrixState['order'] {
  const given = params.get('order') ?? FIRST_MATRIX.order;
  const order = MATRIX_ORDERS.find((each) => each === given);
  if (!order) drop(`order=${given}`);
  return order ?? FIRST_MATRIX.order;
}

/** Two different ids with a sign between them; null where there are none. */
function readPair(
  params: URLSearchParams,
  key: 'cell' | 'compare',
  sign: ';' | ',',
  drop: Drop,
): [string, string] | null {
  const given = params.get(key) ?? '';
  if (given === '') return null;
  const [one = '', other = '', ...more] = given.split(sign);
  // A cell may be where a category meets itself.
  const isPair = more.length === 0 && isId(one) && isId(other) && (key === 'cell' || one !== other);
  if (!isPair) drop(`${key}=${given}`);
  return isPair ? [one, other] : null;
}

/**
 * `rows` and `cols`: what the matrix counts by; `order`: how they are ordered; `empty=1`: with empty rows and columns;
 * `cell`: the row and the column that are looked into; `line`: the row that is read on a narrow screen; `compare`: two
 * entities side by side.
 */
export const matrixPart: AddressPart = {
  keys: ['rows', 'cols', 'order', 'empty', 'cell', 'line', 'compare'],
  write: ({ matrix: { rows, columns, order, empty, cell, row, compare } }) => {
    const written: [string, string | null][] = [
      ['rows', rows === FIRST_MATRIX.rows ? null : rows],
      ['cols', columns === FIRST_MATRIX.columns ? null : columns],
      ['order', order === FIRST_MATRIX.order ? null : order],
      ['empty', empty ? '1' : null],
      ['cell', cell && `${encode(cell.row)};${encode(cell.column)}`],
      ['line', row === null ? null : encode(row)],
      ['compare', compare && compare.map(encode).join(',')],
    ];
    return written.flatMap(([key, value]): [string, string][] =>
      value === null ? [] : [[key, value]],
    );
  },
  read(params, drop) {
    const cell = readPair(params, 'cell', ';', drop);
    const line = params.get('line') ?? '';
    if (line !== '' && !isId(line)) drop(`line=${line}`);
    return {
      matrix: {
        rows: readAxis(params, 'rows', drop),
        columns: readAxis(params, 'cols', drop),
        order: readOrder(params, drop),
        empty: params.get('empty') === '1',
        cell: cell && { row: cell[0], column: cell[1] },
        row: isId(line) ? line : null,
        compare: readPair(params, 'compare', ',', drop),
      },
    };
  },
};
