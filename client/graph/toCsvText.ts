/** What may stand in a cell; null is an empty one. */
export type CsvCell = string | number | null;

/** Blanks and what does not show, after which a spreadsheet may still see a formula; apostrophes too. */
const LEADING = /^['\s\p{Cc}\p{Cf}]*/u;

/** With an apostrophe before what a spreadsheet would run as a formula: as the server’s exports have it. */
function toSafeText(text: string): string {
  const rest = text.slice(LEADING.exec(text)?.[0].length);
  const [first = ''] = rest;
  const isRisky = /^[=+\-@]/.test(first.normalize('NFKC')) || /^'*[\t\r\n]/.test(text);
  return isRisky ? `'${text}` : text;
}

function toField(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = toSafeText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180) with a byte order mark, by which Excel knows that it is UTF-8. */
export function toCsvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}
