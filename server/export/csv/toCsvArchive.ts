import { makeZip } from 'client-zip';
import type { ExportSource } from '../view/ExportSource.ts';
import { toCsv } from './toCsv.ts';
import type { TableName } from './toCsv.ts';

const TABLES: readonly TableName[] = ['entities', 'relations', 'evidence'];

/** Equal content gives equal bytes, so the time in the archive is always this one. */
const MODIFIED = new Date(2000, 0, 1);

/** All tables in a zip, each written as it is read. */
export async function* toCsvArchive(source: ExportSource): AsyncGenerator<Uint8Array> {
  const files = TABLES.map((table) => ({
    name: `${table}.csv`,
    input: toCsv(source, table),
    lastModified: MODIFIED,
  }));
  const reader = makeZip(files).getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
      yield chunk.value;
  } finally {
    await reader.cancel();
  }
}
