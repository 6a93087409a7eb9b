import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Parameter } from '../../server/export/view/readParameters.ts';
import { checkTour } from '../../server/pdf/checkTour.ts';
import { launchBrowser } from '../../server/pdf/launchBrowser.ts';
import { readPdfOrder } from '../../server/pdf/readPdfOrder.ts';
import { readPdf, readPdfFonts } from '../support/readPdf.ts';
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

  it('prints a tour whose words pdf.js, and poppler where it is installed, read character for character, in embedded subsets', async () => {
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

    const written = readPdfFonts(await readFile(out));
    expect(written.length).toBeGreaterThan(20);
    for (const font of written)
      expect(font).toMatchObject({
        subtype: 'CIDFontType2',
        isEmbedded: true,
        isSubset: true,
      });
    for (const family of ['NotoSerifSC', 'NotoSansSC', 'SourceSerif4', 'SourceSans3'])
      expect(written.map(({ name }) => name).join(' ')).toContain(family);

    const poppler = await run('pdftotext', [out, '-']);
    if (poppler.status === 'ENOENT') return;
    const read = toOneLine(poppler.output);
    for (const words of said) expect(read).toContain(words);
    const fonts = (await run('pdffonts', [out])).output.trim().split('\n').slice(2);
    expect(fonts.length).toBe(written.length);
    // emb, sub, uni.
    for (const font of fonts) expect(font).toMatch(/ CID TrueType +Identity-H +yes yes yes /);
  }, 240_000);

  it('names the tour that was meant, in one line, and leaves no file', async () => {
    const out = join(folder, 'a');
    const ended = await print(['--tour', 'wancheng-2025.dispute-to-setlement', '--out', out]);
    expect(ended.status).toBe(1);
    expect(ended.output).toContain(`“wancheng-2025.dispute-to-setlement”; write “${TOUR}”`);
    expect(ended.output.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).not.toContain('a');
  }, 120_000);

  it('does not begin where the file cannot be written', async () => {
    const ended = await print(['--tour', TOUR, '--out', folder]);
    expect(ended.status).toBe(1);
    expect(ended.output).toContain('is a folder; give the name of a file in it.');
  }, 120_000);

  it('ends with status 2 and says what to set where there is no browser', async () => {
    const out = join(folder, 'a');
    const ended = await print(['--tour', TOUR, '--out', out], {
      CHROMIUM_PATH: join(folder, 'nowhere'),
    });
    expect(ended.status).toBe(2);
    expect(ended.output).toMatch(
      /^CHROMIUM_PATH: there is no file “.*nowhere”; give the path.*\n$/,
    );
    expect(await readdir(folder)).not.toContain('a');
  }, 120_000);
});

describe('the browser of a PDF', () => {
  it('is named where it does not start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-browser-'));
    const broken = join(folder, 'broken');
    await writeFile(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    vi.stubEnv('CHROMIUM_PATH', broken);
    await expect(launchBrowser()).rejects.toThrow(
      `The browser ${broken} does not start; set CHROMIUM_PATH to`,
    );
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  }, 120_000);
});

describe('an order for a PDF', () => {
  it('is A4 in Chinese with all its parts where nothing else is said', () => {
    expect(readPdfOrder([['tour', TOUR]])).toEqual({
      tour: TOUR,
      paper: 'a4',
      lang: 'zh',
      without: [],
    });
    const order: Parameter[] = [
      ['tour', TOUR],
      ['paper', '16x9'],
      ['lang', 'en'],
      ['no-source', ''],
      ['no-notes', ''],
    ];
    expect(readPdfOrder(order)).toEqual({
      tour: TOUR,
      paper: '16x9',
      lang: 'en',
      without: ['no-notes', 'no-source'],
    });
  });

  it.each<[Parameter[], string]>([
    [[], '--tour is missing; give it: npm run export -- --tour <id>'],
    [[['tour', '']], '--tour: the value is empty; give one'],
    [
      [
        ['tour', TOUR],
        ['paper', 'a5'],
      ],
      '--paper: there is no “a5”; write “a4”',
    ],
    [
      [
        ['tour', TOUR],
        ['lang', 'de'],
      ],
      '--lang: there is no “de”;',
    ],
    [[['no-note', '']], '--no-note: there is no such option for pdf; write “no-notes”'],
    [[['no-notes', '1']], '--no-notes has no value; leave “1” out.'],
    [[['kinds', 'BODY']], '--kinds: there is no such option for pdf;'],
  ])('%j is told what to write', (parameters, message) => {
    expect(() => readPdfOrder(parameters)).toThrow(message);
  });

  it('is refused for a tour that no server has, or that has no steps', async () => {
    const store = { listTours: () => Promise.resolve([{ id: 'r.bare', steps: [] } as never]) };
    await expect(checkTour(store, 'my.mine')).rejects.toThrow('is kept in a browser');
    await expect(checkTour(store, 'r.bare')).rejects.toThrow('has no steps');
    await expect(checkTour(store, 'r.bear')).rejects.toThrow('write “r.bare”');
  });
});
