/** The text of `docs/queries/`, by path. */
const QUERIES = import.meta.glob<string>('../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const VARIABLES = import.meta.glob<string>('../../docs/queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example queries, in the order of their numbers. */
export const EXAMPLES = Object.keys(QUERIES)
  .sort()
  .map((path) => ({
    query: QUERIES[path] ?? null,
    variables: VARIABLES[path.replace(/\.graphql$/, '.variables.json')] ?? null,
  }));
