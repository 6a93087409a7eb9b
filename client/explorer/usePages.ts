import { useState } from 'react';
import type { ResultPage } from '../api/requestPages.ts';
import { useGeneration, useLoaded, type Loaded } from './useLoaded.ts';

export interface Pages<Page> {
  /** The pages there are so far, in order. */
  pages: readonly Page[];
  /** The state of the page asked for last. */
  last: Loaded<Page>;
  /** Asks for the next page; null where there is none. */
  loadMore: (() => void) | null;
}

/** Loads a list page by page. */
export function usePages<Page extends ResultPage<unknown>>(
  name: string,
  requestPage: (after: string | null, signal: AbortSignal) => Promise<Page>,
): Pages<Page> {
  // A cursor holds for one revision of the graph.
  const key = `${useGeneration()} ${name}`;
  const [progress, setProgress] = useState<{
    key: string;
    pages: readonly Page[];
    after: string | null;
  }>({ key, pages: [], after: null });
  const { pages, after } =
    progress.key === key ? progress : { pages: [] as readonly Page[], after: null };
  const last = useLoaded(`${key} ${after ?? ''}`, (signal) => requestPage(after, signal));
  const page = last.status === 'ready' ? last.data : null;
  const cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    pages: page ? [...pages, page] : pages,
    last,
    loadMore:
      page && cursor !== null
        ? () => setProgress({ key, pages: [...pages, page], after: cursor })
        : null,
  };
}
