/** A page in a frame of another page: without chrome, and without leaving anything in the browser or its history. */

const KEY = 'embed';

/** Whether the address asks for the page to stand in a frame. */
export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).has(KEY);
}

/** An address from its `?` on, or an empty one, as that of what stands in a frame. */
export function toEmbedSearch(search: string): string {
  return `?${KEY}${search.length > 1 ? `&${search.slice(1)}` : ''}`;
}
