import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstPage } from './faces/createFirstFacesHandler.ts';
import { readStyle } from './offline/readStyle.ts';

/** As the build names the scripts that have the first screen’s own words, the page’s and those of its map (vite.config.ts). */
const SCRIPTS = [/^page-[\w-]+\.js$/, /^drawing-[\w-]+\.js$/];

/** The explorer as it is built in a folder; null where none is, or none that is known. */
export async function readFirstPage(folder: string): Promise<FirstPage | null> {
  const assets = join(folder, 'assets');
  const files = await readdir(assets).catch(() => []);
  const scripts = SCRIPTS.flatMap((script) => files.find((file) => script.test(file)) ?? []);
  if (scripts.length < SCRIPTS.length) return null;
  const [{ faces }, ...texts] = await Promise.all([
    readStyle(folder),
    ...scripts.map((script) => readFile(join(assets, script), 'utf8')),
  ]);
  return { folder, faces, words: texts.join('') };
}
