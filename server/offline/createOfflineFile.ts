import type { WithIndex } from '../search/createIndexSource.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { listDictionaries } from './listDictionaries.ts';
import type { Shell } from './openShell.ts';
import { readSeed } from './readSeed.ts';
import { readStart } from './readStart.ts';
import { subsetFaces } from './subsetFaces.ts';
import { toHtml } from './toHtml.ts';

/** One HTML file that holds the explorer and a graph. */
export interface OfflineFile {
  /** Of the graph. */
  revision: string;
  /** UTF-8. */
  bytes: Buffer;
}

/** Writes the graph of a store into a shell. Throws `StoreError` and `OfflineError`. */
export async function createOfflineFile(
  shell: Shell,
  { store, withIndex }: { store: GraphStore; withIndex: WithIndex },
  now = new Date(),
): Promise<OfflineFile> {
  const { seed, info } = await readSeed(store, withIndex);
  const start = await readStart(store, {
    revision: info.revision,
    writtenAt: now.toISOString(),
  });
  const graph = {
    seed,
    loadedAt: info.loadedAt,
    dictionaries: listDictionaries(seed.reports.flatMap(({ entities }) => entities)),
  };
  const more = new Set(
    Array.from(JSON.stringify(seed)).filter((character) => !shell.characters.has(character)),
  );
  const faces = `${shell.faces}\n${await subsetFaces(shell.pageFaces, more)}`;
  return { revision: info.revision, bytes: toHtml({ shell, faces, start, graph }) };
}
