/**
 * Blanks and what does not show, after which a spreadsheet may still see a formula; apostrophes too, so that whoever
 * takes one away gets the text back.
 */
const LEADING = /^['\s\p{Cc}\p{Cf}]*/u;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe stands before one whose first sign is `=`, `+`, `-` or
 * `@`, full-width or otherwise, or that begins with a tab or a line end. The rule of the server's CSV, which the page
 * may not import; a test holds the two together.
 */
export function toSafeText(text: string): string {
  const rest = text.slice(LEADING.exec(text)?.[0].length);
  const [first = ''] = rest;
  const isRisky = /^[=+\-@]/.test(first.normalize('NFKC')) || /^'*[\t\r\n]/.test(text);
  return isRisky ? `'${text}` : text;
}
