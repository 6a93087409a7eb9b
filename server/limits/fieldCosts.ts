/** What a field costs beside its objects, by `<type>.<field>`. */
const WORK: Readonly<Record<string, (args: Arguments) => number>> = {
  'Query.search': () => 50,
  'Query.neighbourhood': ({ depth }) => 20 * (1 + toNumber(depth, 1)),
  'Query.paths': ({ maxLength }) => 2 ** toNumber(maxLength, 4) * 10,
  'Query.matrix': () => 500,
  'Query.statistics': () => 300,
  'Query.entities': ({ filter }) => (hasText(filter) ? 50 : 10),
  'Query.relations': () => 10,
  'Query.reports': () => 50,
  'CypherQuery.entities': ({ filter }) => (hasText(filter) ? 50 : 1),
  'Report.passages': () => 500,
  'Statistics.mostConnected': () => 50,
};

/** As a resolver gets them. */
export type Arguments = Readonly<Record<string, unknown>>;

export function toWork(field: string, args: Arguments): number {
  return WORK[field]?.(args) ?? 0;
}

function toNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

function hasText(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && 'text' in filter && filter.text !== null;
}
