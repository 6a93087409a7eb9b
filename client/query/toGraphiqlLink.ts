import type { ViewQuery } from './ViewQuery.ts';

/** Servers and what stands before them take headers of 8 KB and more; the address is one of several. */
const LONGEST_SEARCH = 6000;

/** GraphiQL with the query in it; a long one stands behind `#`, which no browser sends to the server. */
export function toGraphiqlLink({
  query,
  variables,
}: Pick<ViewQuery, 'query' | 'variables'>): string {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  const text = asked.toString();
  return `/graphql${text.length > LONGEST_SEARCH ? '#' : '?'}${text}`;
}
