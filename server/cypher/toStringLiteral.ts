/** What ends a string or a line, and what does not show. */
const UNSAFE = /['\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a string of Cypher. Some versions replace `\uXXXX` before they know what is a string, and read it in
 * `\\u0027` too; so no `u` follows a backslash that stands for itself.
 */
export function toStringLiteral(value: string): string {
  const inner = value
    .replaceAll('\\', '\\\\')
    .replaceAll('\\u', '\\\\u0075')
    .replaceAll(UNSAFE, toEscape);
  return `'${inner}'`;
}

function toEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at);
    return character === "'" ? "\\'" : `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
