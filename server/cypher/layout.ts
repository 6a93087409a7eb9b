/** Parts of a text, one below the other; what is null is left out. */
export function stack(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n');
}

/** Every line two columns further in. */
export function indent(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}

/** `WHERE` with one condition a line, so that each may end in a comment; null where there is none. */
export function toWhere(conditions: readonly string[]): string | null {
  return conditions.length === 0 ? null : `WHERE ${conditions.join('\n  AND ')}`;
}
