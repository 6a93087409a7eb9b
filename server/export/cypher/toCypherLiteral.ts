import { isInt } from 'neo4j-driver';
import { toStringLiteral } from '../../cypher/toStringLiteral.ts';

/**
 * What the seed’s writer would send, as Cypher: a plain number is a float there, an `Integer` of the driver an integer.
 * What is null is left out of a map, as it would be absent from a node. A lone surrogate becomes U+FFFD.
 */
export function toCypherLiteral(value: unknown): string {
  if (typeof value === 'string') return toStringLiteral(value.replaceAll(/\p{Cs}/gu, '\uFFFD'));
  if (typeof value === 'number') return toFloatLiteral(value);
  if (typeof value === 'boolean') return String(value);
  if (isInt(value)) return value.toString();
  if (Array.isArray(value)) return `[${value.map(toCypherLiteral).join(', ')}]`;
  const entries = Object.entries(value as object).filter(([, each]) => each != null);
  return `{${entries.map(([name, each]) => `${name}: ${toCypherLiteral(each)}`).join(', ')}}`;
}

/** With a point or an exponent, by which Cypher knows a float. */
function toFloatLiteral(value: number): string {
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}
