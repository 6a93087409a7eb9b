import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MANIFEST } from '../../server/buildClient.ts';
import { readFirstPage } from '../../server/readFirstPage.ts';

const FACE =
  '@font-face{font-family:Noto Sans SC Variable;font-weight:100 900;src:url(/assets/a.woff2);unicode-range:U+4E00-4E01}';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-page-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(dirname(join(folder, MANIFEST)), { recursive: true });
  const manifest = { 'index.html': { isEntry: true, css: ['assets/page-1.css'] } };
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest));
  await write('page-1.css', FACE);
  await write('page-1.js', 'const brand = "法治图谱";');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, 'assets', name), text);

it('reads the faces of a built page, and the words of the page and of its map', async () => {
  await write('drawing-1.js', 'const DASH = "—";');
  await write('drawing-1.js.br', 'compressed');
  await write('other-1.js', 'const other = "别";');
  const page = await readFirstPage(folder);
  expect(page?.faces).toMatchObject([{ file: '/assets/a.woff2', ranges: [[0x4e00, 0x4e01]] }]);
  expect(page?.words).toContain('法治图谱');
  expect(page?.words).toContain('—');
  expect(page?.words).not.toContain('别');
});

it('has none where the scripts are not all known, or nothing is built', async () => {
  expect(await readFirstPage(folder)).toBeNull();
  expect(await readFirstPage(join(folder, 'nowhere'))).toBeNull();
});
