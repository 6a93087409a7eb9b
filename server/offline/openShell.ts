import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHash } from '../../graph-seed/text/toDigest.ts';
import { buildClient, toStamp } from '../buildClient.ts';
import type { PageFace } from '../faces/PageFace.ts';
import { buildScripts, type BuiltScripts } from './buildScripts.ts';
import { readStyle } from './readStyle.ts';
import { subsetFaces } from './subsetFaces.ts';

/** All of the file that is the same whatever graph it is of. */
export interface Shell extends BuiltScripts {
  style: string;
  icon: string;
  /** The characters that the faces have. */
  characters: ReadonlySet<string>;
  /** A style sheet with the fonts inside. */
  faces: string;
  /** What the fonts are taken from, for characters that a graph has beside those. */
  pageFaces: PageFace[];
  /** Equal for equal content. */
  stamp: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(root, 'dist/offline');
const SOURCES = [
  'client',
  'server',
  'graph-seed/model.ts',
  'graph-seed/text',
  'graph-seed/quotes',
  'graph-seed/coverage.ts',
  'package-lock.json',
];
/** Families whose licence goes along. */
const FONT_PACKAGES = [
  'noto-sans-sc',
  'noto-serif-sc',
  'source-code-pro',
  'source-sans-3',
  'source-serif-4',
];
/** What a European language writes beside ASCII. */
const LATIN_1 = String.fromCodePoint(
  ...Array.from({ length: 0x60 }, (_, at) => 0x20 + at),
  ...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at),
);

/** The shell, built where it is not there or older than its sources. Throws `BuildError`. */
export async function openShell(onProgress: (message: string) => void): Promise<Shell> {
  await buildClient(onProgress);
  const stamp = await toStamp(SOURCES);
  const scripts = await keep<BuiltScripts>('scripts.json', stamp, async () => {
    onProgress('Building the scripts of the file for offline use …');
    const built = await buildScripts();
    return { ...built, licences: `${await readFontLicences()}\n${built.licences}` };
  });
  const { style, faces: pageFaces } = await readStyle();
  const common = await readFile(new URL('commonCharacters.txt', import.meta.url), 'utf8');
  const characters = new Set(`${LATIN_1}${common}${scripts.main}${scripts.guard}`);
  const fontStamp = toHash(JSON.stringify([pageFaces, [...characters].sort().join('')]));
  const { faces } = await keep<{ faces: string }>('faces.json', fontStamp, async () => {
    onProgress('Cutting the fonts of the file for offline use to its characters …');
    return { faces: await subsetFaces(pageFaces, characters) };
  });
  const icon = await readFile(join(root, 'client/icon.svg'), 'utf8');
  return {
    ...scripts,
    style,
    icon,
    characters,
    faces,
    pageFaces,
    stamp: toHash(stamp + fontStamp).slice(0, 12),
  };
}

/** What was made from the same before, or else is made now; written beside and renamed, as others may be reading it. */
async function keep<T extends object>(
  name: string,
  stamp: string,
  make: () => Promise<T>,
): Promise<T> {
  const file = join(FOLDER, name);
  const former = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as { stamp: string; made: T },
    () => null,
  );
  if (former?.stamp === stamp) return former.made;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, JSON.stringify({ stamp, made }));
  await rename(part, file);
  return made;
}

async function readFontLicences(): Promise<string> {
  const require = createRequire(import.meta.url);
  const texts = await Promise.all(
    FONT_PACKAGES.map(async (name) => {
      const file = require.resolve(`@fontsource-variable/${name}/LICENSE`);
      return `${name}\n\n${await readFile(file, 'utf8')}`;
    }),
  );
  return texts.join('\n\n');
}
