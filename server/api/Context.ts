import type { Loaders } from './createLoaders.ts';
import type { SearchIndex } from '../search/SearchIndex.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** What every resolver of one request shares. */
export interface Context {
  store: GraphStore;
  loaders: Loaders;
  /** The index of the graph as it is now. */
  getSearchIndex(): Promise<SearchIndex>;
}
