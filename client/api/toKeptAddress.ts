/** Where the API is, seen from the page. */
export const ENDPOINT = '/graphql';

/** The address of a question without variables, always the same for the same question. */
export function toKeptAddress(query: string): string {
  return `${ENDPOINT}?query=${encodeURIComponent(query.replace(/\s+/g, ' ').trim())}`;
}
