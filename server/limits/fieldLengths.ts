import { getNullableType, isListType, type GraphQLField } from 'graphql';
import type { Arguments } from './fieldCosts.ts';
import { ELSE, LIST_LENGTHS } from './listLengths.ts';

/** How many objects a field, named `<type>.<field>`, answers with at most, what it pages through included. */
export function toLength(
  name: string,
  { type, args: defined }: GraphQLField<unknown, unknown>,
  args: Arguments,
): number {
  // A question as Cypher is one text, whatever it would be answered with; the cells of a matrix share its relations.
  if (name.startsWith('CypherQuery.')) return 1;
  if (name === 'MatrixCell.relations') return RELATIONS_OF_A_CELL;
  const ids = Array.isArray(args['ids']) ? args['ids'].length : 0;
  const sizes = defined.flatMap(({ name: size }) => {
    const page = PAGES[size];
    if (!page) return [];
    const given = args[size];
    return typeof given === 'number' ? Math.max(1, Math.min(given, page.most)) : [];
  });
  const paged = defined.flatMap(({ name: size }) => PAGES[size]?.without ?? []);
  // Where to start is always shown, besides what the limit lets be shown.
  if (paged.length > 0) return Math.max(ids, ...(sizes.length > 0 ? sizes : paged));
  if (!isListType(getNullableType(type))) return 1;
  return Array.isArray(args['ids']) ? ids : (LIST_LENGTHS[name] ?? ELSE);
}

const RELATIONS_OF_A_CELL = 3;

/** Arguments that say how long a list may be: at most, and where they are not given. */
const PAGES: Readonly<Record<string, { most: number; without: number }>> = {
  first: { most: 100, without: 20 },
  last: { most: 100, without: 20 },
  limit: { most: 1000, without: 100 },
};
