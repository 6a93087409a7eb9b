import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encodeTour } from '../../client/explorer/tours/decodeTour.ts';
import { STATIC_WEIGHTS } from '../../client/api/staticFaces.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { readPdf } from '../support/readPdf.ts';
import { HOSTILE_TEXTS } from './fixtures/hostileTexts.ts';

const provided = provideWatchedPages();
const TOUR = 'wancheng-2025.governed-by-law';

const toAddress = (query: string): string =>
  new URL(`/?on=present&${query}`, provided.address).href;

const openHandout = async (page: Page, rest: string): Promise<void> => {
  await page.goto(toAddress(`tour=${TOUR}&handout=${rest}`));
  await page.locator('[data-handout=ready]').waitFor({ timeout: 45_000 });
};

describe('a handout', () => {
  it('is gone to by keyboard from the list of tours, and its choices stand in the address', async () => {
    const page = await provided.makePage();
    await page.goto(toAddress(''));
    await page
      .getByRole('link', { name: /讲义与 PDF/ })
      .first()
      .press('Enter');
    await page.locator('[data-handout=ready]').waitFor({ timeout: 45_000 });
    expect(await page.title()).toContain('依法治区十步');
    expect(await page.locator('.handout-note').count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: '讲稿' }).press('Space');
    await page.locator('[data-handout=ready]').waitFor({ timeout: 45_000 });
    expect(await page.locator('.handout-note').count()).toBe(0);
    expect(page.url()).toContain('handout=a4,no-notes');
    await page.getByRole('radio', { name: 'A4' }).press('ArrowRight');
    await page.locator('.handout-16x9').first().waitFor();
    expect(page.url()).toContain('handout=16x9,no-notes');
    expect(await page.getByRole('checkbox', { name: '英译' }).isDisabled()).toBe(true);
    // Choosing is no history of its own: one step back is the list of tours.
    await page.goBack();
    await page.getByRole('heading', { name: '选一个导览来演示' }).waitFor();
  });

  it('asks the browser to print once its pages stand, and hides what is no page', async () => {
    const page = await provided.makePage();
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await openHandout(page, 'a4');
    await page.getByRole('button', { name: '打印或存为 PDF' }).press('Enter');
    expect(await page.locator('html[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.handout-bar').isVisible()).toBe(false);
    // What a page holds does not reach over its foot.
    const over = await page.evaluate(
      () =>
        [...document.querySelectorAll('.handout-page')].filter((each) => {
          const foot = each.querySelector('.handout-foot')?.getBoundingClientRect().top ?? 0;
          const last = each.querySelector('.handout-block:last-child > :last-child');
          return (last?.getBoundingClientRect().bottom ?? 0) > foot;
        }).length,
    );
    expect(over).toBe(0);
  });

  it('is a PDF of slides, one to a page of 16 to 9, black on white from a dark page', async () => {
    const page = await provided.makePage({ colorScheme: 'dark' });
    await openHandout(page, '16x9,no-legend');
    const slides = await page.locator('.handout-page').count();
    const shown = await page
      .locator('.handout-page')
      .first()
      .evaluate((each) => [getComputedStyle(each).backgroundColor, getComputedStyle(each).color]);
    expect(shown).toEqual(['rgb(255, 255, 255)', 'rgb(21, 25, 27)']);
    expect(await page.locator('.handout-legend').count()).toBe(0);
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.pages).toHaveLength(slides);
    for (const { width, height } of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
  });

  it('names the faces that could not be had, and leads on', async () => {
    const page = await provided.browser.newPage({ locale: 'zh-CN' });
    await page.route(/noto-serif-sc.*\.(woff2|ttf)/, (route) => route.abort());
    await page.goto(toAddress(`tour=${TOUR}&handout=16x9`));
    await page.locator('[data-handout=missing]').waitFor({ timeout: 45_000 });
    expect(await page.getByRole('alert').textContent()).toContain('Noto Serif SC Static');
    await page.getByRole('button', { name: '重新载入' }).waitFor();
    await page.close();
  });

  it('is set in faces of one weight, and the same where the server has none of these', async () => {
    /** Where each text of the pages stands, and how wide it is. */
    const measure = (page: Page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('.handout-pages') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const found: { text: string; left: number; top: number; width: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, top, width } = range.getBoundingClientRect();
          if (width > 0) found.push({ text: node.textContent ?? '', left, top, width });
        }
        return found;
      });
    const listWeights = (page: Page) =>
      page.evaluate(() => {
        const within = [...document.querySelectorAll('.handout-page *')];
        const own = within.filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
        );
        return [...new Set(own.map((each) => getComputedStyle(each).fontWeight))].sort();
      });
    const page = await provided.makePage();
    const without = await provided.browser.newPage({ viewport: page.viewportSize() });
    await without.route(/\/faces\//, (route) => route.fulfill({ status: 404, body: '' }));
    await openHandout(page, 'a4,no-legend');
    await openHandout(without, 'a4,no-legend');
    expect(await page.locator('.handout-pages').getAttribute('data-faces')).toBe('static');
    for (const weight of await listWeights(page))
      expect(STATIC_WEIGHTS.map(String)).toContain(weight);
    const [one, other] = [await measure(page), await measure(without)];
    expect(one.map(({ text }) => text)).toEqual(other.map(({ text }) => text));
    const apart = one.map((each, at) => {
      const its = other[at];
      return Math.max(
        Math.abs(each.left - (its?.left ?? Infinity)),
        Math.abs(each.top - (its?.top ?? Infinity)),
        Math.abs(each.width - (its?.width ?? Infinity)),
      );
    });
    // Advance widths of an instance are rounded to its units.
    expect(Math.max(...apart)).toBeLessThan(1);
    await without.close();
  });

  it.each([
    ['zh', 'light', 1440],
    ['en', 'dark', 360],
  ] as const)('has no fault that axe finds, in %s, %s, at %i px', async (lang, theme, width) => {
    const page = await provided.makePage({ viewport: { width, height: 740 } });
    await openHandout(page, `a4&lang=${lang}&theme=${theme}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
  });

  it.each(['a4', '16x9'])(
    'of a tour of forty steps with hostile texts, kept in this browser, stays on its pages of %s',
    async (paper) => {
      const texts = HOSTILE_TEXTS.map((text) => text.replaceAll(/\s+/g, ' ').trim());
      const toText = (at: number) => ({
        zh: texts[at % texts.length] ?? '',
        en: texts[(at + 7) % texts.length] ?? '',
      });
      const tour = {
        slug: 'hostile',
        report: 'wancheng-2025',
        title: toText(0),
        summary: toText(3),
        made: '2026-01-01T00:00:00Z',
        revision: null,
        steps: Array.from({ length: 40 }, (_, at) => ({
          id: `step-${at}`,
          title: toText(at),
          body: toText(at + 1),
          note: toText(at + 2),
          layout: 'roles' as const,
          entities: [],
          places: {},
          focus: ['reconsideration-case-handling'],
          relations: ['reconsideration-case-handling~YIELDS~reconsideration-cases-298'],
          quotes: ['办理行政复议案件298件'],
        })),
      };
      const page = await provided.makePage();
      await page.addInitScript(
        (text) => window.localStorage.setItem('fazhi-graph.tour.1.hostile', text),
        encodeTour(tour),
      );
      await page.goto(toAddress(`tour=my.hostile&handout=${paper}`));
      await page
        .locator('[data-handout=ready], [data-handout=missing]')
        .waitFor({ timeout: 60_000 });
      // A step is a slide, or a block that no page parts.
      expect(await page.locator('.handout-page').count()).toBeGreaterThan(paper === 'a4' ? 15 : 40);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('.handout-page')].flatMap((each, at) => {
          const paper = each.getBoundingClientRect();
          return [...each.querySelectorAll('p, h2, h3, li, svg text, blockquote')]
            .map((part) => part.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && height > 0)
            .filter(
              ({ left, right, top, bottom }) =>
                left < paper.left - 1 ||
                right > paper.right + 1 ||
                top < paper.top - 1 ||
                bottom > paper.bottom + 1,
            )
            .map(({ left, right, top, bottom }) => [at, left, right, top, bottom].map(Math.round));
        }),
      );
      expect(over).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('.hacked').count()).toBe(0);
    },
  );
});
