import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../client/messages/en.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideBrowser } from '../support/provideBrowser.ts';
import { COURT, LINKAGE, openExplorer } from './fixtures/explorerPage.ts';
import { findClippedTexts, findSmallTargets, findUnmarkedTexts } from './fixtures/inspect.ts';

const RELATION = `${COURT}~COORDINATES_WITH~litigating-units`;
const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const words = { zh, en };

const provided = provideBrowser();
let pages: Page[] = [];
afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
});

/** Every text is there, and what is drawn is drawn. */
const settle = async (page: Page): Promise<void> => {
  await page
    .locator('[data-drawn], .home-lists, .field-cards, .empty')
    .first()
    .waitFor({ state: 'attached' });
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.loading').count()).toBe(0);
};
const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
  const page = await openExplorer(provided.browser, provided.address, path, options);
  pages.push(page);
  await settle(page);
  return page;
};

/** Each screen of the page, one after the other. */
async function* visitScreens(
  lang: 'zh' | 'en',
  options: BrowserContextOptions & { viewport: { width: number } },
): AsyncGenerator<[screen: string, page: Page]> {
  const m = words[lang];
  const isNarrow = options.viewport.width < 720;
  const page = await open(`/?lang=${lang}`, options);
  const visit = async (query: string): Promise<void> => {
    await page.goto(new URL(`/?lang=${lang}&${query}`, provided.address).href);
    await settle(page);
  };
  yield ['home', page];
  if (isNarrow) {
    await page.getByRole('button', { name: m.menu }).click();
    yield ['drawer', page];
    await page.getByRole('button', { name: m.help }).click();
  } else await page.getByRole('button', { name: m.help }).click();
  await page.locator('dialog[open] .keys').waitFor();
  yield ['help', page];
  await page.keyboard.press('Escape');
  if (isNarrow) await page.getByRole('button', { name: m.searchLabel }).click();
  await page.getByRole('combobox').fill('府院');
  await page.getByRole('option').first().waitFor();
  yield ['search', page];
  await page.getByRole('combobox').fill('qqqqqqqq');
  await page.locator('.no-hits').waitFor();
  yield ['nothing found', page];
  await visit(`e=${LINKAGE}`);
  yield ['neighbourhood', page];
  await visit(`e=${COURT}&sel=${RELATION}`);
  yield ['relation', page];
  await visit('list=category:body.government');
  yield ['list', page];
  await visit('e=wancheng-2025.no-such');
  yield ['unknown', page];
}

/** WCAG 2.2 AA, and what axe holds to be good practice; among them the size of targets. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each pair of width, theme and language once. */
const CASES = [
  [1440, 'light', 'zh', { ...WIDE, colorScheme: 'light' }],
  [1440, 'dark', 'en', { ...WIDE, colorScheme: 'dark' }],
  [360, 'dark', 'zh', { ...NARROW, colorScheme: 'dark' }],
  [360, 'light', 'en', { ...NARROW, colorScheme: 'light' }],
] as const;

describe.each(CASES)('at %i px, %s, %s', (width, _, lang, options) => {
  it('every screen passes axe, marks its languages, and has targets that can be hit', async () => {
    const found: string[] = [];
    for await (const [screen, page] of visitScreens(lang, options)) {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(
        lang === 'zh' ? 'zh-Hans' : 'en',
      );
      const faults = [
        ...(await findViolations(page, { tags: RULES })),
        ...(await findSmallTargets(page, width < 720 ? 44 : 24)),
        ...(await findUnmarkedTexts(page)),
      ];
      found.push(...faults.map((fault) => `${screen}: ${fault}`));
    }
    expect(found).toEqual([]);
  }, 120_000);
});

/** How many pixels of the drawing are opaque and of this grey. */
const countPixels = (page: Page, grey: number): Promise<number> =>
  page.evaluate((level) => {
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.canvas-stage canvas')) {
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4)
        if ((data[at + 3] ?? 0) > 250 && [0, 1, 2].every((by) => data[at + by] === level))
          count += 1;
    }
    return count;
  }, grey);

describe('forced colours', () => {
  it.each(['light', 'dark'] as const)('leave shapes, words and focus, %s', async (colorScheme) => {
    const page = await open(`/?e=${LINKAGE}`, { ...WIDE, colorScheme, forcedColors: 'active' });
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    const ink = colorScheme === 'light' ? 0 : 255;
    const fill = await page
      .locator('.panel svg.glyph')
      .first()
      .evaluate((glyph) => getComputedStyle(glyph).fill);
    expect(fill).toBe(`rgb(${ink}, ${ink}, ${ink})`);
    // Words and shapes of the drawing, in the system’s own colour.
    const words = await countPixels(page, ink);
    expect(words).toBeGreaterThan(1000);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return [outlineStyle, outlineWidth, outlineColor];
    });
    expect(outline).toEqual(['solid', '2px', `rgb(${ink}, ${ink}, ${ink})`]);
    expect(problems).toEqual([]);
  });

  it.each([`/?e=${LINKAGE}`, '/?as=network'])(
    'that come while %s is open repaint it',
    async (path) => {
      const page = await open(path, { ...WIDE, colorScheme: 'dark' });
      expect(await countPixels(page, 255)).toBe(0);
      await page.emulateMedia({ forcedColors: 'active' });
      await expect.poll(() => countPixels(page, 255)).toBeGreaterThan(1000);
    },
  );
});

describe('text at 200 %', () => {
  it.each(['zh', 'en'] as const)(
    'is neither cut off nor scrolled sideways, %s',
    async (lang) => {
      // A window of 1280 px at a zoom of 200 % has 640 px.
      const options = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
      const found: string[] = [];
      for await (const [screen, page] of visitScreens(lang, options)) {
        const [content, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        if (content !== window) found.push(`${screen}: ${content} px wide`);
        found.push(...(await findClippedTexts(page)).map((text) => `${screen}: ${text}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

describe('the keyboard’s focus', () => {
  it.each(['/', `/?e=${LINKAGE}`])('is seen at each stop of %s', async (path) => {
    const page = await open(path, WIDE);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.card-list')) return null;
        const seen = focused.matches('.visually-hidden') ? focused.nextElementSibling : focused;
        const style = getComputedStyle(seen ?? focused);
        const isSeen =
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
          focused.matches('[role=combobox]');
        return isSeen ? null : focused.outerHTML.slice(0, 120);
      });
      if (fault !== null) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
});

describe('reduced motion', () => {
  it('leaves no transition and no animation', async () => {
    const page = await open(`/?e=${LINKAGE}`, { ...WIDE, reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration]
            .join()
            .split(',')
            .some((time) => parseFloat(time) > 0);
        }).length,
    );
    expect(moving).toBe(0);
  });
});
