import type { CypherStatement, ParameterValue } from './CypherStatement.ts';
import { toStringLiteral } from './toStringLiteral.ts';

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
