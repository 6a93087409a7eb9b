/** How many more than wanted are held before the worst are dropped. */
const SPARE = 1024;

/** Gathers items and keeps only the first `limit` of them in the order of `compare`. */
export function keepBest<T>(
  limit: number,
  compare: (a: T, b: T) => number,
): { add(item: T): void; list(): T[] } {
  let kept: T[] = [];
  const cut = (): T[] => (kept = kept.sort(compare).slice(0, limit));
  return {
    add(item) {
      kept.push(item);
      if (kept.length > limit + SPARE) cut();
    },
    list: cut,
  };
}
