import { useState } from 'react';
import { addRecent, readRecent, writeRecent } from './recentSearches.ts';

export interface RecentSearches {
  /** Latest first. */
  recent: readonly string[];
  add: (text: string) => void;
  remove: (text: string) => void;
  clear: () => void;
}

/** Kept as long as the page, where the browser keeps nothing. */
let inPage: readonly string[] = [];
let isTold = false;

/** What cannot be written is in the page only; what can, another tab may have written meanwhile. */
const read = (): readonly string[] => (isTold ? inPage : (readRecent() ?? inPage));

/** What was searched for last. Where it cannot be kept, `onNotKept` is called, once on this page. */
export function useRecentSearches(onNotKept: () => void): RecentSearches {
  const [recent, setRecent] = useState(read);
  const change = (toNext: (former: readonly string[]) => readonly string[]): void => {
    const next = toNext(read());
    inPage = next;
    setRecent(next);
    if (writeRecent(next) || isTold) return;
    isTold = true;
    onNotKept();
  };
  return {
    recent,
    add: (text) => change((former) => addRecent(former, text)),
    remove: (text) => change((former) => former.filter((each) => each !== text)),
    clear: () => change(() => []),
  };
}
