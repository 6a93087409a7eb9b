import type { CypherStatement, ParameterValue } from './CypherStatement.ts';

/** To paste into Neo4j Browser: its command that sets the parameters, then the text. */
export function toBrowserText({ text, parameters }: CypherStatement): string {
  const entries = Object.entries(parameters).map(([name, value]) => `${name}: ${toLiteral(value)}`);
  return `:params {${entries.join(', ')}};\n${text}`;
}

function toLiteral(value: ParameterValue): string {
  if (typeof value === 'string') return toStringLiteral(value);
  if (typeof value === 'number') return toNumberLiteral(value);
  return typeof value === 'boolean' ? String(value) : `[${value.map(toStringLiteral).join(', ')}]`;
}

/** A whole number too large for Cypher's integers is written as a floating-point one; an exponent has no `+`. */
function toNumberLiteral(value: number): string {
  const isTooLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
  return (isTooLarge ? value.toExponential() : String(value)).replace('e+', 'e');
}

/** What ends a string or a line, and what does not show. */
const UNSAFE = /['\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Some versions of Cypher replace `\uXXXX` before they know what is a string, and read it in `\\u0027` too; so no `u`
 * follows a backslash that stands for itself.
 */
function toStringLiteral(value: string): string {
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
