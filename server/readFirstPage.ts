import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstPage } from './faces/createFirstFacesHandler.ts';
import { readStyle } from './offline/readStyle.ts';

/** As the build names the scripts that have the first screen’s own words, those of its map among them (vite.config.ts). */
const SCRIPT = /^(?:page|drawing)-[\w-]+\.js$/;

/** The explorer as it is built in a folder; null where none is. */
export async function readFirstPage(folder: string): Promise<FirstPage | null> {
  const assets = join(folder, 'assets');
  const files = await readdir(assets).catch(() => []);
  const scripts = files.filter((file) => SCRIPT.test(file));
  if (scripts.length === 0) return null;
  const [{ faces }, ...texts] = await Promise.all([
    readStyle(folder),
    ...scripts.map((script) => readFile(join(assets, script), 'utf8')),
  ]);
  return { folder, faces, script: texts.join('') };
}
