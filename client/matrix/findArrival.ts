import { listSelected, type Moment } from '../explorer/Moment.ts';
import type { ShownMatrix } from '../explorer/useMatrix.ts';
import type { At } from '../graph/matrix/grid.ts';
import { listCells } from '../graph/matrix/Matrix.ts';

/** Where what is selected stands: a cell, a cell with the relation, or an entity's line; null where it is nowhere. */
export function findArrival({ matrix, arranged }: ShownMatrix, moment: Moment): At | null {
  const { selection } = moment;
  const held =
    selection?.type === 'relation'
      ? listCells(matrix).find(({ relations }) => relations.includes(selection.id))
      : undefined;
  const [entity] = listSelected(moment);
  const cell = moment.matrix.cell ?? held;
  const row = arranged.rows.findIndex(({ id }) => id === (cell?.row ?? entity));
  const column = arranged.columns.findIndex(({ id }) => id === (cell?.column ?? entity));
  return row === -1 && column === -1
    ? null
    : { row: Math.max(0, row), column: Math.max(0, column) };
}
