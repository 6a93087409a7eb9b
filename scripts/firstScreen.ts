import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CLIENT_FOLDER, MANIFEST } from '../server/buildClient.ts';

/** All that runs until the overview is painted and search works, by their names; what they import comes along. */
const FIRST_SCREEN = ['index', 'drawing'];

interface ManifestChunk {
  file: string;
  name?: string;
  imports?: string[];
}

export interface Chunk {
  /** Without the digest in the file's name, so that it is the same in every build. */
  name: string;
  /** Within the folder of the page. */
  file: string;
  /** As it is sent. */
  gzipBytes: number;
}

/** The scripts of the explorer's first screen, as the page was last built. */
export async function listFirstScreen(): Promise<Chunk[]> {
  const manifest = JSON.parse(await readFile(join(CLIENT_FOLDER, MANIFEST), 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  const found = new Map<string, ManifestChunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk)
      throw new Error(`${MANIFEST} has no ${key}: name what the first screen loads in its place.`);
    if (found.has(key)) return;
    found.set(key, chunk);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of FIRST_SCREEN) {
    const key = Object.keys(manifest).find((each) => manifest[each]?.name === name);
    visit(key ?? name);
  }
  return Promise.all(
    [...found].map(async ([key, { file, name }]) => ({
      name: name ?? key,
      file,
      gzipBytes: gzipSync(await readFile(join(CLIENT_FOLDER, file))).length,
    })),
  );
}
