import { useId, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import type { ShownMatrix } from '../explorer/useMatrix.ts';
import { MATRIX_ORDERS } from '../graph/matrix/arrangeMatrix.ts';
import {
  SINGLE_AXES,
  toAxis,
  toAxisChoice,
  toAxisKind,
  toEntityKind,
  type MatrixAxis,
} from '../graph/matrix/axes.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { UndoTools } from '../panels/UndoTools.tsx';
import { usePlaceName } from '../panels/usePlaceName.ts';
import { downloadText } from '../parts/downloadText.ts';
import { Icon } from '../parts/Icon.tsx';
import { toMatrixCsv } from './toMatrixCsv.ts';
import { useAxisName } from '../panels/useAxisName.ts';

/** The pairs that are asked for most. */
const COMMON: readonly (readonly [MatrixAxis, MatrixAxis])[] = [
  ['BODY', 'MECHANISM'],
  ['BODY', 'INITIATIVE'],
  ['MECHANISM', 'OUTCOME'],
];

function AxisChooser({ side }: { side: 'rows' | 'columns' }): ReactNode {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { state, dispatch } = useExplorer();
  const axis = state.present.matrix[side];
  const { of, byCategory } = toAxisChoice(axis);
  const id = useId();
  const choose = (chosen: MatrixAxis): void =>
    dispatch({ type: 'matrix', matrix: { [side]: chosen } });
  return (
    <div className="matrix-axis">
      <label htmlFor={id}>{words[side]}</label>
      <select
        id={id}
        value={of}
        onChange={({ currentTarget }) => {
          const next = SINGLE_AXES.find((each) => each === currentTarget.value);
          if (next) choose(toAxis({ of: next, byCategory }));
        }}
      >
        {SINGLE_AXES.map((each) => (
          <option key={each} value={each}>
            {words.axes[each]}
          </option>
        ))}
      </select>
      <label className="matrix-check">
        <input
          type="checkbox"
          checked={byCategory}
          disabled={toAxisKind(axis) === null}
          onChange={(event) => choose(toAxis({ of, byCategory: event.currentTarget.checked }))}
        />
        {side === 'rows' ? words.rowsByCategory : words.columnsByCategory}
      </label>
    </div>
  );
}

/** The two selected entities where they are of one kind, and so can be compared; else null. */
function usePair(shown: ShownMatrix | null): [string, string] | null {
  const { present } = useExplorer().state;
  const [one, other, ...more] = listSelected(present);
  if (one === undefined || other === undefined || more.length > 0) return null;
  const kind = shown?.data.entities.get(one)?.kind;
  return kind !== undefined && kind === shown?.data.entities.get(other)?.kind ? [one, other] : null;
}

/** What the matrix is of, and how it is arranged. */
export function MatrixBar({ shown }: { shown: ShownMatrix | null }): ReactNode {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { state, dispatch } = useExplorer();
  const { revision } = useLibrary();
  const { rows, columns, order, empty } = state.present.matrix;
  const { m } = useWords();
  const { share } = useViewActions();
  const axisName = useAxisName();
  const placeName = usePlaceName();
  const orderId = useId();
  const whyId = useId();
  const pair = usePair(shown);
  const away = shown?.arranged.empty ?? { rows: 0, columns: 0 };
  const download = (): void => {
    if (shown)
      downloadText(
        `matrix-${rows}-${columns}-${revision}.csv`.toLowerCase(),
        toMatrixCsv(
          shown,
          (side, line) => placeName(side === 'rows' ? rows : columns, line),
          words.total,
        ),
        'text/csv',
      );
  };
  return (
    <header className="matrix-bar">
      <div className="matrix-title">
        <h1>{words.title(axisName(rows), axisName(columns))}</h1>
        <span className="count" role="status">
          {shown &&
            words.size(
              shown.arranged.rows.length,
              shown.arranged.columns.length,
              shown.matrix.total,
            )}
        </span>
        <span className="strip-tools">
          <UndoTools />
        </span>
        <button type="button" className="button" disabled={!shown} onClick={download}>
          {words.download}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={m.pictureOf}
          title={m.pictureOf}
          aria-haspopup="dialog"
          disabled={!shown}
          onClick={() => share('picture')}
        >
          <Icon name="picture" />
        </button>
      </div>
      <div className="matrix-choices">
        <div className="matrix-common" role="group" aria-label={words.common}>
          {COMMON.map(([row, column]) => (
            <button
              key={`${row} ${column}`}
              type="button"
              className="button chip"
              aria-pressed={rows === row && columns === column}
              onClick={() => dispatch({ type: 'matrix', matrix: { rows: row, columns: column } })}
            >
              {words.title(axisName(row), axisName(column))}
            </button>
          ))}
        </div>
        <AxisChooser side="rows" />
        <button
          type="button"
          className="icon-button"
          aria-label={words.swap}
          title={words.swap}
          onClick={() => dispatch({ type: 'matrix', matrix: { rows: columns, columns: rows } })}
        >
          <Icon name="swap" />
        </button>
        <AxisChooser side="columns" />
        <div className="matrix-axis">
          <label htmlFor={orderId}>{words.order}</label>
          <select
            id={orderId}
            value={order}
            aria-describedby={whyId}
            onChange={({ currentTarget }) => {
              const next = MATRIX_ORDERS.find((each) => each === currentTarget.value);
              if (next) dispatch({ type: 'matrix', matrix: { order: next } });
            }}
          >
            {MATRIX_ORDERS.map((each) => (
              <option key={each} value={each}>
                {words.orders[each]}
              </option>
            ))}
          </select>
          <span id={whyId} className="visually-hidden">
            {words.orderWhy[order]}
          </span>
        </div>
        <label className="matrix-check">
          <input
            type="checkbox"
            checked={empty}
            disabled={!empty && away.rows + away.columns === 0}
            onChange={(event) =>
              dispatch({ type: 'matrix', matrix: { empty: event.currentTarget.checked } })
            }
          />
          {words.empty(away.rows, away.columns)}
        </label>
        {pair ? (
          <button
            type="button"
            className="button button-primary"
            onClick={() => dispatch({ type: 'compare', one: pair[0], other: pair[1] })}
          >
            {words.compare}
          </button>
        ) : (
          toEntityKind(rows) !== null && <span className="count">{words.compareHint}</span>
        )}
      </div>
    </header>
  );
}
