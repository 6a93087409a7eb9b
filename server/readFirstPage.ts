import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstPage } from './faces/createFirstFacesHandler.ts';
import { readStyle } from './offline/readStyle.ts';

/** As the build names the script that has the first screen’s own words (vite.config.ts). */
const SCRIPT = /^page-[\w-]+\.js$/;

/** The explorer as it is built in a folder; null where none is. */
export async function readFirstPage(folder: string): Promise<FirstPage | null> {
  const assets = join(folder, 'assets');
  const files = await readdir(assets).catch(() => []);
  const script = files.find((file) => SCRIPT.test(file));
  if (script === undefined) return null;
  const [{ faces }, text] = await Promise.all([
    readStyle(folder),
    readFile(join(assets, script), 'utf8'),
  ]);
  return { folder, faces, script: text };
}
