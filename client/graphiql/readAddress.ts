/** The question that a link carries, as in `/graphql?query=…&variables=…`; null where it carries none. */
export function readAddress(search: string): { query: string; variables: string | null } | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') };
}
