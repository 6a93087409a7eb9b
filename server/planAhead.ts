import { askFirst } from './askFirst.ts';
import { readFirstWords } from './readFirstWords.ts';
import type { GraphStore } from './store/GraphStore.ts';

/**
 * Asks a store once what is asked of it first: the first screen, what the server prepares, and how much there is. A database
 * that has just started makes the plans of its statements then, one by one, which may take it longer than a question may: so
 * `store` is one that gives each `timeoutMs`. What fails here fails again, and is told, when somebody asks.
 */
export async function planAhead(store: GraphStore, timeoutMs: number): Promise<void> {
  await Promise.allSettled([
    askFirst(store, timeoutMs),
    store.getStatistics(null),
    store.listSearchDocuments(),
    readFirstWords(store),
  ]);
}
