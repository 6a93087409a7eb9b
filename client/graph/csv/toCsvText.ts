import { toSafeText } from './toSafeText.ts';

/** What may stand in a cell; null is an empty one. Numbers are no formulas, and stay numbers. */
export type CsvCell = string | number | null;

/** By which Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of fields as RFC 4180 has them, but for the separator; every row ends in CRLF. */
export function toSeparated(rows: readonly (readonly string[])[], separator: string): string {
  const toField = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(toField).join(separator)}\r\n`).join('');
}

function toFieldText(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : toSafeText(cell);
}

/** Rows as a file: commas, and a byte order mark. */
export function toCsvText(rows: readonly (readonly CsvCell[])[]): string {
  return (
    BYTE_ORDER_MARK +
    toSeparated(
      rows.map((row) => row.map(toFieldText)),
      ',',
    )
  );
}
