/** The ids in their order, cut into lists of at most `size`: what one request may ask. */
export function toPortions(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );
}
