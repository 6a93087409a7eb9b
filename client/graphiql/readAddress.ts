/**
 * The question that a link carries, as in `/graphql?query=…&variables=…`, or behind `#` where it is too long to be sent;
 * null where it carries none.
 */
export function readAddress(
  search: string,
  hash: string,
): { query: string; variables: string | null } | null {
  for (const text of [search, hash.slice(1)]) {
    const parameters = new URLSearchParams(text);
    const query = parameters.get('query');
    if (query !== null) return { query, variables: parameters.get('variables') };
  }
  return null;
}
