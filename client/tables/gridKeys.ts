/** Which cell of a grid a key leads to, and what it does there. */

/** Row −1 is the head; both count from 0 in what is shown. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** How many rows a page has. */
  page: number;
}

export type GridCommand =
  | { type: 'go'; to: GridPlace }
  | { type: 'select'; beside: boolean }
  | { type: 'open' }
  | { type: 'copy' };

export interface GridPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The place within the grid: the nearest one where rows or columns have gone. */
export function clampPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: clamp(row, -1, rows - 1), column: clamp(column, 0, Math.max(0, columns - 1)) };
}

function toTarget(press: GridPress, { row, column }: GridPlace, size: GridSize): GridPlace | null {
  const far = press.ctrlKey || press.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (press.key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? last.row : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? last.column : column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageUp':
      return { row: row < 0 ? row : Math.max(0, row - size.page), column };
    case 'PageDown':
      return { row: Math.max(0, row) + size.page, column };
    default:
      return null;
  }
}

/** What a key does in a cell; null: nothing, it is the browser's. */
export function toGridCommand(
  press: GridPress,
  place: GridPlace,
  size: GridSize,
): GridCommand | null {
  if (press.altKey) return null;
  const joint = press.ctrlKey || press.metaKey;
  if (press.key.toLowerCase() === 'c' && joint && !press.shiftKey) return { type: 'copy' };
  if (press.key === ' ' && place.row >= 0)
    return { type: 'select', beside: joint || press.shiftKey };
  if (press.key === 'Enter' && place.row >= 0 && !joint && !press.shiftKey) return { type: 'open' };
  const target = toTarget(press, place, size);
  return target && { type: 'go', to: clampPlace(target, size) };
}
