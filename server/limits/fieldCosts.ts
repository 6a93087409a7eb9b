/** What a field costs beside its objects, by `<type>.<field>`. */
const WORK: Readonly<Record<string, (args: Arguments) => number>> = {
  'Query.search': () => 50,
  'Query.overview': ({ entities }) => (hasText(entities) ? 150 : 100),
  'Query.neighbourhood': ({ depth }) => 50 * (1 + toNumber(depth, 1)),
  // Ways grow with every hop.
  'Query.paths': ({ maxLength }) => 5 * 4 ** toNumber(maxLength, 4),
  'Query.matrix': () => 500,
  'Query.statistics': () => 300,
  'Query.entities': ({ filter }) => (hasText(filter) ? 50 : 10),
  'Query.relations': () => 10,
  'Query.reports': () => 50,
  'CypherQuery.entities': ({ filter }) => (hasText(filter) ? 50 : 1),
  'Report.passages': () => 500,
  'Statistics.mostConnected': () => 50,
};

/** A value counts 1, a long one as many of the usual length. */
const LONG: Readonly<Record<string, number>> = {
  'Report.text': 200,
  'Passage.text': 2,
  'Sentence.text': 2,
  'Sentence.translation': 4,
  'CypherStatement.text': 10,
  'CypherStatement.browser': 10,
};

/** As a resolver gets them. */
export type Arguments = Readonly<Record<string, unknown>>;

export function toWork(field: string, args: Arguments): number {
  return WORK[field]?.(args) ?? 0;
}

export function toValueCost(field: string): number {
  return LONG[field] ?? 1;
}

function toNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' ? Math.max(0, Math.min(value, 6)) : fallback;
}

function hasText(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && 'text' in filter && filter.text !== null;
}
