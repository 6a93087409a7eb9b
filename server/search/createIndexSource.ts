import { toBeingChanged, type GraphStore } from '../store/GraphStore.ts';
import { createSearchIndex } from './createSearchIndex.ts';
import type { SearchIndex } from './SearchIndex.ts';

/**
 * Asks with the index of the graph as it is now. What `ask` answers names the revision that the store answered with;
 * where it is not the index's, the graph has changed, and `ask` is called again with an index built anew.
 * Throws what `ask` and the store throw.
 */
export type WithIndex = <T extends { revision: string }>(
  ask: (index: SearchIndex) => Promise<T>,
) => Promise<T>;

/** A graph that changes under each of these is being loaded: the caller had better wait. */
const MOST_TRIES = 3;

/**
 * Keeps one index of the store's graph. Requests that come while it is built wait for the same one; a failed build is
 * tried again by the next request.
 */
export function createIndexSource(store: GraphStore): WithIndex {
  let current: Promise<SearchIndex> | null = null;
  const build = (): Promise<SearchIndex> => {
    const index = store
      .listSearchDocuments()
      .then(({ revision, documents }) => createSearchIndex(revision, documents));
    current = index;
    index.catch(() => forget(index));
    return index;
  };
  const forget = (index: Promise<SearchIndex>): void => {
    if (current === index) current = null;
  };
  return async (ask) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const used = current ?? build();
      const index = await used;
      const answer = await ask(index);
      if (answer.revision === index.revision) return answer;
      forget(used);
    }
    throw toBeingChanged();
  };
}
