import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/readPdf.ts';
import { readRealSeed } from '../support/readRealSeed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  status: number | string;
  output: string;
}

function run(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      program,
      words,
      { cwd: root, env: { ...process.env, NEO4J_URI: '', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

const print = (words: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
  run(
    'node',
    ['--import', 'jiti/register', 'server/exportCommand.ts', '--format', 'pdf', ...words],
    env,
  );

/** Where lines break is the pages' own. */
const toOneLine = (text: string): string => text.replaceAll(/\s/gu, '');
const TOUR = 'wancheng-2025.dispute-to-settlement';

describe('npm run export -- --format pdf', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-pdf-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints a tour whose words pdf.js, and poppler where it is installed, read character for character', async () => {
    const out = join(folder, 'tour.pdf');
    expect(await print(['--tour', TOUR, '--out', out])).toEqual({
      status: 0,
      output: `${out}: written, ${TOUR} on a4.\n`,
    });
    expect(await readdir(folder)).toEqual(['tour.pdf']);
    const seed = await readRealSeed();
    const tour = seed.reports.flatMap(({ tours }) => tours).find(({ id }) => id === TOUR);
    const steps = tour?.steps ?? [];
    expect(steps.length).toBeGreaterThan(9);
    const said = [
      tour?.title.zh ?? '',
      ...steps.flatMap(({ title, body, note, evidence }) => [
        title.zh,
        body.zh,
        note?.zh ?? '',
        ...evidence.map(({ quote }) => quote),
      ]),
      seed.reports[0]?.report.title.zh ?? '',
      seed.revision,
    ].map(toOneLine);

    const pdf = await readPdf(await readFile(out));
    const text = toOneLine(pdf.pages.map((page) => page.text).join(''));
    for (const words of said) expect(text).toContain(words);
    expect(pdf.title).toContain(tour?.title.zh);
    expect(pdf.tagged).toBe(true);
    for (const { title } of steps)
      expect(pdf.outline.map(toOneLine).join(' ')).toContain(toOneLine(title.zh));
    pdf.pages.forEach((page, at) => {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
      expect(toOneLine(page.text)).toContain(`${at + 1}/${pdf.pages.length}`);
    });

    const poppler = await run('pdftotext', [out, '-']);
    if (poppler.status === 'ENOENT') return;
    const read = toOneLine(poppler.output);
    for (const words of said) expect(read).toContain(words);
    const fonts = (await run('pdffonts', [out])).output.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Columns from the right: object id (two), uni, sub, emb.
    for (const font of fonts) expect(font.trim().split(/\s+/).at(-5)).toBe('yes');
  }, 240_000);

  it.each([
    [['--out', 'FOLDER/a'], '--tour is missing; give it: npm run export -- --tour <id>'],
    [['--tour', TOUR], '--out is missing; give it: npm run export --'],
    [
      ['--tour', 'wancheng-2025.dispute-to-setlement', '--out', 'FOLDER/a'],
      `there is no tour “wancheng-2025.dispute-to-setlement”; write “${TOUR}”`,
    ],
    [['--tour', 'my.mine', '--out', 'FOLDER/a'], '“my.mine” is kept in a browser'],
    [['--tour', TOUR, '--out', 'FOLDER/held'], 'held” is a folder; give the name of a file in it.'],
    [
      ['--tour', TOUR, '--out', 'FOLDER/none/a'],
      '--out: the file cannot be written (ENOENT); give a path in a folder that is there',
    ],
    [
      ['--tour', TOUR, '--paper', 'a5', '--out', 'FOLDER/a'],
      '--paper: there is no “a5”; write “a4”',
    ],
    [['--tour', TOUR, '--lang', 'de', '--out', 'FOLDER/a'], '--lang: there is no “de”;'],
    [
      ['--tour', TOUR, '--no-note', '--out', 'FOLDER/a'],
      '--no-note: there is no such option for pdf; write “no-notes”',
    ],
    [['--tour', TOUR, '--no-notes=1', '--out', 'FOLDER/a'], '--no-notes has no value'],
    [['--tour', '--out', 'FOLDER/a'], '--tour: the value is empty; give one'],
  ])('%j is told what to do, in one line, and leaves no file', async (words, message) => {
    await mkdir(join(folder, 'held'), { recursive: true });
    const { status, output } = await print(words.map((word) => word.replace('FOLDER', folder)));
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.startsWith('a'))).toEqual([]);
  });

  it('ends with status 2 and says what to set where the browser is not there, or does not start', async () => {
    const out = join(folder, 'a');
    const order = ['--tour', TOUR, '--out', out];
    const none = await print(order, { CHROMIUM_PATH: join(folder, 'nowhere') });
    expect(none.status).toBe(2);
    expect(none.output).toMatch(/^CHROMIUM_PATH: there is no file “.*nowhere”; give the path.*\n$/);
    const broken = join(folder, 'broken');
    await writeFile(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const ended = await print(order, { CHROMIUM_PATH: broken });
    expect(ended.status).toBe(2);
    expect(ended.output).toMatch(/^The browser .*broken does not start; set CHROMIUM_PATH .*\n$/);
    expect((await readdir(folder)).filter((name) => name.startsWith('a'))).toEqual([]);
  });
});
