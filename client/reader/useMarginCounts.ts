import { useEffect, type RefObject } from 'react';

/** In px. */
const BETWEEN = 6;

/** Counts of sentences that end on the same line stand beside one another in the margin. */
export function useMarginCounts(
  article: RefObject<HTMLElement | null>,
  /** Another key may have made counts wider, or lines others. */
  key: string,
): void {
  useEffect(() => {
    const root = article.current;
    if (!root) return;
    const place = (): void => {
      const taken = new Map<string, number>();
      for (const count of root.querySelectorAll<HTMLElement>('.sentence-count')) {
        if (count.dataset['count'] === '') continue;
        const block = count.closest<HTMLElement>('.text-block');
        const line = `${block?.offsetTop ?? 0} ${count.offsetTop}`;
        const before = taken.get(line) ?? 0;
        count.style.setProperty('--before', `${before}px`);
        taken.set(line, before + count.offsetWidth + BETWEEN);
      }
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(root);
    document.fonts.addEventListener('loadingdone', place);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', place);
    };
  }, [article, key]);
}
