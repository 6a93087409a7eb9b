import type { GraphStore } from '../store/GraphStore.ts';
import { createSearchIndex } from './createSearchIndex.ts';
import type { SearchIndex } from './SearchIndex.ts';

/**
 * Keeps one index of the store's graph and builds it anew when the graph's revision has changed. Requests that
 * come while it is built wait for the same one; a failed build is tried again by the next request.
 */
export function createIndexSource(store: GraphStore): (revision: string) => Promise<SearchIndex> {
  let current: { revision: string; index: Promise<SearchIndex> } | null = null;
  return (revision) => {
    if (current?.revision === revision) return current.index;
    const index = store
      .listSearchDocuments()
      .then((documents) => createSearchIndex(revision, documents));
    const building = { revision, index };
    current = building;
    index.catch(() => {
      if (current === building) current = null;
    });
    return index;
  };
}
