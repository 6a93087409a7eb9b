import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pictureZh as words } from '../../client/messages/pictureZh.ts';
import { presentZh } from '../../client/messages/presentZh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';

const TOUR = 'wancheng-2025.governed-by-law';
const STEP = 3;
/** A slide is drawn in its own px. */
const SLIDE = { viewport: { width: 1600, height: 960 } };

const provided = provideWatchedPages();
const openSheet = async (options?: BrowserContextOptions): Promise<Page> => {
  const page = await provided.makePage(options);
  await page.goto(new URL(`/?on=present&tour=${TOUR}&step=${STEP}`, provided.address).href);
  await page.locator('.show .slide').waitFor();
  await page.keyboard.press('i');
  await page.locator('img[data-preview=ready]').waitFor();
  return page;
};
const choose = (page: Page, name: string): Promise<void> =>
  page.locator('.picture-part label').filter({ hasText: name }).first().click();
const save = async (page: Page, word: string): Promise<{ name: string; data: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: word, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
};
/** Of a PNG: what its header says. */
const readSize = (data: Uint8Array): { width: number; height: number } => {
  const bytes = Buffer.from(data);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
/** Where each text of a drawing stands, in px of the slide. */
const readPlaces = (
  page: Page,
  drawing: string,
  slide: string,
): Promise<{ text: string; x: number; y: number }[]> =>
  page.evaluate(
    ([inner = '', outer = '']) => {
      const frame = document.querySelector(outer)?.getBoundingClientRect();
      if (!frame) throw new Error(`There is no ${outer}.`);
      const k = 1600 / frame.width;
      return [...document.querySelectorAll<SVGTextElement>(`${inner} text`)].map((element) => {
        const { left, width, top, height } = element.getBoundingClientRect();
        return {
          text: element.textContent,
          x: (left + width / 2 - frame.left) * k,
          y: (top + height / 2 - frame.top) * k,
        };
      });
    },
    [drawing, slide],
  );

describe('slides as pictures', () => {
  it('saves the slide that is shown as a PNG in the size chosen', async () => {
    const page = await openSheet();
    const { name, data } = await save(page, words.save);
    expect(name).toMatch(/^fazhi-governed-by-law-03-[\w-]+\.png$/);
    expect(readSize(data)).toEqual({ width: 3200, height: 1800 });
    await page.getByRole('combobox').selectOption('1');
    expect(readSize((await save(page, words.save)).data)).toEqual({ width: 1600, height: 900 });
  });

  it('has every label of the drawing where the slide has it', async () => {
    const page = await openSheet(SLIDE);
    await choose(page, words.formats.svg);
    // Without its faces it would be set in whatever there is.
    await page.getByLabel(words.faces).check();
    const { data } = await save(page, words.save);
    await page.keyboard.press('Escape');
    const shown = await readPlaces(page, '.show-slide .slide-drawing', '.show-slide .slide');
    const alone = await page.context().newPage();
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-slide-'));
    const file = join(folder, 'slide.svg');
    await writeFile(file, data);
    await alone.goto(pathToFileURL(file).href);
    await rm(folder, { recursive: true });
    await alone.evaluate(() => document.fonts.ready);
    const drawn = await readPlaces(alone, '[data-id=drawing]', 'svg');
    expect(shown.length).toBeGreaterThan(3);
    expect(drawn.map(({ text }) => text)).toEqual(shown.map(({ text }) => text));
    for (const [at, { text, x, y }] of shown.entries()) {
      expect(Math.abs((drawn[at]?.x ?? NaN) - x), text).toBeLessThan(3);
      expect(Math.abs((drawn[at]?.y ?? NaN) - y), text).toBeLessThan(3);
    }
  });

  it.each(['png', 'svg'] as const)('saves all slides in one archive: %s', async (format) => {
    const page = await openSheet();
    const count = Number((await page.locator('.show-place').textContent())?.split('/')[1]);
    await choose(page, words.formats[format]);
    if (format === 'png') await page.getByRole('combobox').selectOption('1');
    await choose(page, words.allSlides(count));
    const { name, data } = await save(page, words.saveAll);
    expect(name).toBe(`fazhi-governed-by-law-${format}.zip`);
    const files = Object.entries(unzipSync(new Uint8Array(data)));
    expect(files).toHaveLength(count);
    for (const [at, [file, content]] of files.entries()) {
      expect(file).toMatch(
        new RegExp(`^${String(at + 1).padStart(2, '0')}-[A-Za-z0-9-]+\\.${format}$`),
      );
      if (format === 'png') expect(readSize(content)).toEqual({ width: 1600, height: 900 });
      else expect(Buffer.from(content).toString()).toContain('viewBox="0 0 1600 900"');
    }
  });

  it('can be cancelled, and saves nothing then', async () => {
    const page = await openSheet();
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    const count = Number((await page.locator('.show-place').textContent())?.split('/')[1]);
    await page.getByRole('combobox').selectOption('4');
    await choose(page, words.allSlides(count));
    await page.getByRole('button', { name: words.saveAll, exact: true }).click();
    await page.locator('.picture-progress').waitFor();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await page.getByText(words.cancelled).waitFor();
    expect(saved).toBe(0);
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
  ])('is opened by its button too, without faults of access: %s', async (_, options) => {
    const page = await provided.makePage(options);
    await page.goto(new URL(`/?on=present&tour=${TOUR}`, provided.address).href);
    await page.locator('.show .slide').waitFor();
    await page.getByRole('button', { name: presentZh.picture }).click();
    await page.locator('img[data-preview=ready]').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
