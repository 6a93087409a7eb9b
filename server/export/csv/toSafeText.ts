/**
 * Blanks and what does not show, after which a spreadsheet may still see a formula. Apostrophes too: so that a text that
 * has one already gets another, and whoever takes one away gets the text back.
 */
const LEADING = /^['\s\p{Cc}\p{Cf}]*/u;

/**
 * A text that no spreadsheet runs as a formula: where its first sign is `=`, `+`, `-` or `@`, full-width or otherwise, or
 * where it begins with a tab or a line end, an apostrophe stands before it.
 */
export function toSafeText(text: string): string {
  const rest = text.slice(LEADING.exec(text)?.[0].length);
  const [first = ''] = rest;
  const isRisky = /^[=+\-@]/.test(first.normalize('NFKC')) || /^'*[\t\r\n]/.test(text);
  return isRisky ? `'${text}` : text;
}
