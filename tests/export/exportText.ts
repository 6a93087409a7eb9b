import type { Seed } from '../../graph-seed/model.ts';
import { createExportHandler } from '../../server/export/createExportHandler.ts';
import type { ExportHandler } from '../../server/export/createExportHandler.ts';
import { createIndexSource } from '../../server/search/createIndexSource.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';

/** Small pages, so that even a small graph has several. */
export function createTestHandler(
  store: GraphStore,
  onFault?: (error: unknown) => void,
): ExportHandler {
  const withIndex = createIndexSource(store);
  return createExportHandler({ store, withIndex, pageSize: 4, ...(onFault && { onFault }) });
}

/** What a client gets at `/export/<path>`, as bytes. Throws where it is no file. */
export async function fetchExport(store: GraphStore, path: string): Promise<Uint8Array> {
  const handle = createTestHandler(store);
  const response = await handle(new Request(`http://fazhi.test/export/${path}`));
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The same as a text, which has to be well-formed UTF-8; a byte order mark stays. */
export async function fetchExportText(store: GraphStore, path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return decoder.decode(await fetchExport(store, path));
}

export async function exportSeed(seed: Seed, path: string): Promise<string> {
  return fetchExportText(createMemoryStore(seed), path);
}
