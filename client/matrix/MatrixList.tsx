import { useId, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import type { ShownMatrix } from '../explorer/useMatrix.ts';
import { findCell } from '../graph/matrix/Matrix.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { usePlaceName } from '../panels/usePlaceName.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { MatrixBox, useCellWords } from './MatrixBox.tsx';
import { toHeadAction } from './toHeadAction.ts';

/** The matrix where there is no room for it: one row, and the columns that it meets. */
export function MatrixList({ shown: { matrix, arranged } }: { shown: ShownMatrix }): ReactNode {
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { state, dispatch } = useExplorer();
  const { present } = state;
  const placeName = usePlaceName();
  const sayCell = useCellWords();
  const id = useId();
  const { rows, columns } = arranged;
  const selected = listSelected(present);
  const row =
    rows.find((each) => each.id === present.matrix.row) ??
    rows.find((each) => each.id === present.matrix.cell?.row) ??
    rows.find((each) => selected.includes(each.id)) ??
    rows[0];
  if (!row) return null;
  const { axes } = matrix;
  const met = columns.flatMap((column) => {
    const cell = findCell(matrix, row.id, column.id);
    return cell || present.matrix.empty ? [{ column, cell }] : [];
  });
  const action = toHeadAction(axes.rows, row.id);
  return (
    <div className="matrix-list">
      <label htmlFor={id}>{words.row}</label>
      <select
        id={id}
        value={row.id}
        onChange={({ currentTarget }) =>
          dispatch({ type: 'matrix', matrix: { row: currentTarget.value } })
        }
      >
        {rows.map((each) => (
          <option key={each.id} value={each.id}>
            {placeName(axes.rows, each)} · {each.count}
          </option>
        ))}
      </select>
      <h2>
        {row.kind && <Glyph kind={row.kind} />}
        {action ? (
          <ActionLink action={action} className="matrix-link">
            {placeName(axes.rows, row)}
          </ActionLink>
        ) : (
          placeName(axes.rows, row)
        )}
      </h2>
      <p className="count" role="status">
        {words.meets(placeName(axes.rows, row), row.count)}
      </p>
      <ul className="row-list">
        {met.map(({ column, cell }) => {
          const name = (
            <>
              {column.kind && <Glyph kind={column.kind} />}
              <span className="row-name">
                {placeName(axes.columns, column)}
                {column.group && <small>{pick(column.group.name)}</small>}
              </span>
            </>
          );
          return (
            <li key={column.id}>
              {cell ? (
                <ActionLink
                  action={{
                    type: 'matrix',
                    matrix: { cell: { row: row.id, column: column.id }, row: row.id },
                  }}
                >
                  {name}
                  <MatrixBox cell={cell} />
                  <span className="visually-hidden">{sayCell(cell, false)}</span>
                </ActionLink>
              ) : (
                <span className="matrix-nothing">
                  {name}
                  <span className="count">{words.nothing}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
