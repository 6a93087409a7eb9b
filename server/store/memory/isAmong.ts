/** A test for one filter: without a list every value passes, else those in the list. */
export function isAmong<T>(list: readonly T[] | null | undefined): (value: T | null) => boolean {
  if (!list) return () => true;
  const values = new Set<T | null>(list);
  return (value) => value !== null && values.has(value);
}
