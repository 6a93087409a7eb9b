import { useEffect, type RefObject } from 'react';

/** Counts of sentences that end on the same line stand beside one another in the margin. */
export function useMarginCounts(article: RefObject<HTMLElement | null>, translated: boolean): void {
  useEffect(() => {
    const root = article.current;
    if (!root) return;
    const place = (): void => {
      const taken = new Map<string, number>();
      for (const count of root.querySelectorAll<HTMLElement>('.sentence-count')) {
        if (count.dataset['count'] === '') continue;
        const block = count.closest<HTMLElement>('.text-block');
        const key = `${block?.offsetTop ?? 0} ${count.offsetTop}`;
        const before = taken.get(key) ?? 0;
        count.style.setProperty('--before', String(before));
        taken.set(key, before + 1);
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
  }, [article, translated]);
}
