import type { Loaders } from './createLoaders.ts';
import type { WithIndex } from '../search/createIndexSource.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** What every resolver of one request shares. */
export interface Context {
  store: GraphStore;
  loaders: Loaders;
  withIndex: WithIndex;
}
