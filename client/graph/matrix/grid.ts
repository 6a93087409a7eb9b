/** Where rows, columns and their groups stand in a grid of squares, and which of them are in view. */
import type { LineGroup } from './arrangeMatrix.ts';

export interface Track {
  /** Where each line begins, in px. */
  starts: readonly number[];
  /** Of one line, in px. */
  size: number;
  /** Of all, in px. */
  length: number;
}

/** Lines one behind the other; before each group there is room for its heading. */
export function toTrack(
  count: number,
  size: number,
  { groups = [], heading = 0 }: { groups?: readonly LineGroup[]; heading?: number } = {},
): Track {
  const headed = new Set(groups.map(({ from }) => from));
  let end = 0;
  const starts = Array.from({ length: count }, (_, at) => {
    const start = end + (headed.has(at) ? heading : 0);
    end = start + size;
    return start;
  });
  return { starts, size, length: end };
}

/** The lines that are in view between two places, with one to either side, and `also` one that is not. */
export function listInView(
  { starts, size }: Track,
  { from, to, also }: { from: number; to: number; also: number },
): number[] {
  return starts.flatMap((start, at) =>
    at === also || (start + 2 * size > from && start - size < to) ? [at] : [],
  );
}

/** Where to scroll so that what is from `start` to `end` is in view, by as little as that takes. */
export function toScroll(
  { from, to }: { from: number; to: number },
  { start, end }: { start: number; end: number },
): number {
  if (start < from) return start;
  return end > to ? from + (end - to) : from;
}

/** A place in the grid: -1 is the heads, the count of lines the totals. */
export interface At {
  row: number;
  column: number;
}

export interface GridKey {
  key: string;
  /** With Ctrl or ⌘. */
  far: boolean;
}

/** Where a key leads to in a grid, as in the ARIA pattern; null for keys that do not move. */
export function moveBy(
  { key, far }: GridKey,
  { row, column }: At,
  size: { rows: number; columns: number; page: number },
): At | null {
  const clamp = (at: number, count: number): number => Math.min(Math.max(at, -1), count);
  const to = (toRow: number, toColumn: number): At => ({
    row: clamp(toRow, size.rows),
    column: clamp(toColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? -1 : row - 1, column);
    case 'ArrowDown':
      return to(far ? size.rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? -1 : column - 1);
    case 'ArrowRight':
      return to(row, far ? size.columns : column + 1);
    case 'Home':
      return to(far ? -1 : row, -1);
    case 'End':
      return to(far ? size.rows : row, size.columns);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return null;
  }
}
