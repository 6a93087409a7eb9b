/**
 * Begins, while the scripts of the page are still on their way, to load what they will ask for first. It stands in the page
 * as text and runs before any script, so it may use nothing from outside.
 *
 * @param always Addresses of answers that every view needs.
 * @param whole Those that only a view of the whole graph needs, which has no steps.
 */
export function beginFirst(always: readonly string[], whole: readonly string[]): void {
  const isWhole = !new URLSearchParams(location.search).has('e');
  for (const address of isWhole ? [...always, ...whole] : always) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = address;
    document.head.append(link);
  }
}
