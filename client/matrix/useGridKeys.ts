import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ShownMatrix } from '../explorer/useMatrix.ts';
import { toEntityKind } from '../graph/matrix/axes.ts';
import { moveBy, toScroll, type At, type Track } from '../graph/matrix/grid.ts';
import { findCell } from '../graph/matrix/Matrix.ts';
import { findArrival } from './findArrival.ts';
import { toHeadAction } from './toHeadAction.ts';

/** Width of a total at the end of a row, in px. */
export const TOTAL = 52;

/** Where what the grid draws stands; all lengths in px. */
export interface GridPlaces {
  grid: RefObject<HTMLDivElement | null>;
  down: Track;
  across: Track;
  /** Of a cell. */
  size: number;
  headWidth: number;
  headHeight: number;
}

export interface GridKeys {
  /** The cell that has the focus, or would get it; -1 are the heads, past the last are the totals. */
  active: At;
  setAt: (at: At) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (event: MouseEvent) => void;
}

/** Keys move the focus as in a spreadsheet and bring it into view; Enter and a click open, Space selects, Escape clears. */
export function useGridKeys(
  shown: ShownMatrix,
  { grid, down, across, size, headWidth, headHeight }: GridPlaces,
): GridKeys {
  const { matrix, arranged } = shown;
  const { rows, columns } = arranged;
  const { axes } = matrix;
  const { state, dispatch } = useExplorer();
  const { selection, matrix: asked } = state.present;
  // What is selected is in view, and what the first key starts from.
  const [at, setAt] = useState<At>(
    () => findArrival(shown, state.present) ?? { row: 0, column: 0 },
  );
  const moved = useRef(false);
  const arriving = useRef(true);

  // What is shown may have become less.
  const active: At = {
    row: Math.min(at.row, rows.length),
    column: Math.min(at.column, columns.length),
  };
  useLayoutEffect(() => {
    if ((!moved.current && !arriving.current) || !grid.current) return;
    const isArrival = arriving.current;
    moved.current = false;
    arriving.current = false;
    const { clientWidth, clientHeight, scrollTop, scrollLeft } = grid.current;
    const top = active.row === rows.length ? down.length : down.starts[active.row];
    const left = active.column === columns.length ? across.length : across.starts[active.column];
    if (top !== undefined)
      grid.current.scrollTo({
        top: toScroll(
          { from: scrollTop, to: scrollTop + clientHeight - headHeight },
          { start: top, end: top + size },
        ),
        behavior: 'instant',
      });
    if (left !== undefined)
      grid.current.scrollTo({
        left: toScroll(
          { from: scrollLeft, to: scrollLeft + clientWidth - headWidth },
          { start: left, end: left + (active.column === columns.length ? TOTAL : size) },
        ),
        behavior: 'instant',
      });
    if (isArrival) return;
    grid.current
      .querySelector<HTMLElement>(`[data-at="${active.row} ${active.column}"]`)
      ?.focus({ preventScroll: true });
  });

  const openAt = ({ row, column }: At): void => {
    const [line, other] = [rows[row], columns[column]];
    if (line && other) {
      if (findCell(matrix, line.id, other.id))
        dispatch({
          type: 'matrix',
          matrix: { cell: { row: line.id, column: other.id }, row: line.id },
        });
      return;
    }
    const head = column === -1 && line ? toHeadAction(axes.rows, line.id) : null;
    const action = row === -1 && other ? toHeadAction(axes.columns, other.id) : head;
    if (action) dispatch(action);
  };
  const selectAlsoAt = ({ row, column }: At): void => {
    const isRow = column === -1;
    const line = isRow ? rows[row] : row === -1 ? columns[column] : undefined;
    const axis = isRow ? axes.rows : axes.columns;
    if (line && toEntityKind(axis) !== null) dispatch({ type: 'selectAlso', id: line.id });
  };
  const clear = (): void => {
    if (selection) dispatch({ type: 'select', selection: null });
    else if (asked.cell) dispatch({ type: 'matrix', matrix: { cell: null } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || (event.shiftKey && event.key !== 'Enter')) return;
    const page = Math.max(
      1,
      Math.floor(((grid.current?.clientHeight ?? 400) - headHeight) / size) - 1,
    );
    const next = moveBy({ key: event.key, far: event.ctrlKey || event.metaKey }, active, {
      rows: rows.length,
      columns: columns.length,
      page,
    });
    if (next) {
      moved.current = true;
      setAt(next);
    } else if (event.key === 'Enter') openAt(active);
    else if (event.key === ' ') selectAlsoAt(active);
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.matrix-cell');
    const [row, column] = (cell?.dataset['at'] ?? '').split(' ').map(Number);
    if (row !== undefined && column !== undefined) openAt({ row, column });
  };
  return { active, setAt, onKeyDown, onClick };
}
