import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { presentZh as words } from '../../client/messages/presentZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { API, readAsked } from './fixtures/explorerPage.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';

const TOUR = 'wancheng-2025.governed-by-law';
const TITLE = '依法治区十步';
const NOTE = '先认图形';
const STEPS = 10;
const HALL = { viewport: { width: 1920, height: 1080 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const provided = provideWatchedPages();
const goTo = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, provided.address).href);
  return page;
};
const openShow = async (step = 1, options?: BrowserContextOptions): Promise<Page> => {
  const page = await goTo(
    await provided.makePage(options),
    `/?on=present&tour=${TOUR}${step > 1 ? `&step=${step}` : ''}`,
  );
  await page.locator('.show .slide').waitFor();
  return page;
};
const readPlace = (page: Page): Promise<string> => page.locator('.show-place').innerText();
const expectPlace = (page: Page, place: number): Promise<void> =>
  expect.poll(() => readPlace(page)).toMatch(new RegExp(`^${place} / `));
const countSlides = async (page: Page): Promise<number> =>
  Number((await readPlace(page)).split('/')[1]);
const readStatement = (page: Page): Promise<string> =>
  page.locator('.show-slide .slide h1').innerText();

/** Texts on a slide that are smaller than 24 px, and those that stand out of it or of their column. */
const findSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slide = document.querySelector('.show-slide .slide');
    if (!slide) return ['no slide'];
    const frame = slide.getBoundingClientRect();
    const found: string[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('title, desc, [aria-hidden="true"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const inDrawing = parent.closest('svg');
      const scale = inDrawing
        ? inDrawing.getBoundingClientRect().width / inDrawing.viewBox.baseVal.width
        : 1;
      // Half-width marks of the report are drawn full width by what stands after them.
      const drawn = parent.classList.contains('p') ? '::after' : null;
      const size = parseFloat(getComputedStyle(parent, drawn).fontSize) * scale;
      if (size < 23.99) found.push(`${text}: ${size} px`);
      const foot = frame.bottom - (frame.height * 60) / 900;
      if (box.left < frame.left || box.right > frame.right || box.bottom > foot)
        found.push(`${text}: stands out`);
    }
    return found;
  });

/** The way into the tour, in the list of tours; another one leads to its handout. */
const toStart = (page: Page) => page.locator('.tour-choice-link', { hasText: TITLE });

describe('a show', () => {
  it('is told by keyboard from the list of tours to its sources, each text 24 px or more', async () => {
    const page = await goTo(await provided.makePage(HALL), '/');
    await page.getByRole('link', { name: zh.screens.present, exact: true }).first().press('Enter');
    await page.getByRole('heading', { name: words.chooseTour }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await toStart(page).press('Enter');
    const seen = new Set<string>();
    await expectPlace(page, 1);
    const count = await countSlides(page);
    expect(count).toBeGreaterThan(STEPS);
    for (let place = 1; place <= count; place += 1) {
      await expectPlace(page, place);
      expect(await findSmall(page)).toEqual([]);
      seen.add(await readStatement(page));
      expect(await page.locator('.slide blockquote').count()).toBeGreaterThan(0);
      if (place <= STEPS) {
        const drawing = page.getByRole('img', { name: /^图：/ });
        expect(await drawing.locator('desc').textContent()).toMatch(/（明述|（并列|（推断/);
      }
      await page.keyboard.press(place % 2 === 0 ? 'PageDown' : 'ArrowRight');
    }
    // All pages of sources have one heading.
    expect(seen.size).toBe(STEPS + 1);
    expect([...seen].at(-1)).toBe(words.sources);
    // At the end it stays; one step back leads out of the show, to where it was started.
    await expectPlace(page, count);
    await page.goBack();
    await page.getByRole('heading', { name: words.chooseTour }).waitFor();
  });

  it('is as legible and as whole in English', async () => {
    const page = await goTo(
      await provided.makePage(HALL),
      `/?on=present&tour=${TOUR}&lang=en&theme=dark`,
    );
    await page.locator('.show .slide').waitFor();
    const count = await countSlides(page);
    for (let place = 1; place <= count; place += 1) {
      await expectPlace(page, place);
      expect(await findSmall(page)).toEqual([]);
      await page.keyboard.press(' ');
    }
    expect(await findViolations(page)).toEqual([]);
  });

  it('jumps by number, goes dark and comes back, and holds its place over a reload', async () => {
    const page = await openShow();
    await page.keyboard.press('4');
    await page.getByText(words.typed('4')).first().waitFor();
    await page.keyboard.press('Enter');
    await expectPlace(page, 4);
    await page.keyboard.press('.');
    await page.locator('.show-veil-black').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.show-veil').count()).toBe(0);
    await expectPlace(page, 4);
    await page.keyboard.press('w');
    await page.locator('.show-veil-white').waitFor();
    await page.keyboard.press('w');
    await page.keyboard.press('End');
    await expectPlace(page, await countSlides(page));
    await page.keyboard.press('Home');
    await expectPlace(page, 1);
    await page.keyboard.press('ArrowRight');
    await expectPlace(page, 2);
    await page.reload();
    await expectPlace(page, 2);
    await page.keyboard.press('Escape');
    await page.getByText(`2 / ${STEPS}`).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBeNull();
  });

  it('shows all slides, to be walked by arrows', async () => {
    const page = await openShow(2);
    await page.keyboard.press('o');
    const overview = page.getByRole('region', { name: words.overview });
    await overview.waitFor();
    expect(await overview.locator('.slide').count()).toBe(await countSlides(page));
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectPlace(page, 4);
    expect(await overview.count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await expectPlace(page, 3);
  });

  it('keeps its speaker window in step, both ways, and apart from another show', async () => {
    const page = await openShow();
    const other = await goTo(
      provided.watch(await page.context().newPage()),
      `/?on=present&tour=${TOUR}&step=2`,
    );
    await other.locator('.show .slide').waitFor();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    provided.watch(speaker);
    const isAt = (place: number): Promise<void> =>
      speaker.locator('.speaker-head b', { hasText: new RegExp(`^${place} / `) }).waitFor();
    await isAt(1);
    await speaker.getByText(NOTE, { exact: false }).waitFor();
    expect(await speaker.locator('.speaker-slide').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    await isAt(2);
    await speaker.keyboard.press('PageDown');
    await expectPlace(page, 3);
    await isAt(3);
    await speaker.keyboard.press('b');
    await page.locator('.show-veil-black').waitFor();
    await speaker.getByText(words.veiled.black).waitFor();
    await speaker.keyboard.press('b');
    await speaker.keyboard.press('5');
    await speaker.keyboard.press('Enter');
    await expectPlace(page, 5);
    await speaker.getByRole('button', { name: words.restart }).click();
    await expect.poll(() => speaker.locator('.speaker-elapsed').innerText()).toMatch(/^00:0\d$/);
    expect(await findViolations(speaker)).toEqual([]);
    await expectPlace(other, 2);
    await page.close();
    await speaker.getByText(words.lost).waitFor();
  });

  it('shows the notes in its own window where the browser blocks the other', async () => {
    const page = await provided.makePage();
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await goTo(page, `/?on=present&tour=${TOUR}`);
    await page.locator('.show .slide').waitFor();
    await page.keyboard.press('n');
    await page.getByText(words.popupBlocked).first().waitFor();
    await page.getByText(NOTE, { exact: false }).waitFor();
    await page.keyboard.press('End');
    await page.getByText(words.noNote).waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.show-notes').count()).toBe(0);
  });

  it('says so where the browser fills no screen', async () => {
    const page = await provided.makePage();
    await page.addInitScript(() => {
      Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
    });
    await goTo(page, `/?on=present&tour=${TOUR}`);
    await page.locator('.show .slide').waitFor();
    await page.keyboard.press('f');
    await page.getByText(words.noFullScreen).first().waitFor();
  });

  it('is paused to explore, and gone back to where it was', async () => {
    const page = await openShow(4);
    const statement = await readStatement(page);
    await page.keyboard.press('e');
    const card = page.locator('button[data-id]').first();
    await card.waitFor();
    const shown = await page.locator('button[data-id]').count();
    await card.focus();
    await card.press('Enter');
    // Enter expands the card, or opens it where all of its neighbours are there.
    await expect.poll(() => page.locator('button[data-id]').count()).not.toBe(shown);
    const back = page.getByRole('link', { name: zh.backToSlide(4) });
    await back.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await back.waitFor();
    await page.locator('button[data-id]').first().waitFor();
    await page.keyboard.press('e');
    await expectPlace(page, 4);
    expect(await readStatement(page)).toBe(statement);
  });

  it('moves only for who wants motion', async () => {
    const countMoving = (page: Page): Promise<number> =>
      page.evaluate(() => document.getAnimations().length);
    const still = await openShow();
    await still.keyboard.press('ArrowRight');
    await expectPlace(still, 2);
    expect(await countMoving(still)).toBe(0);
    const moving = await openShow(1, { reducedMotion: 'no-preference' });
    await moving.keyboard.press('ArrowRight');
    await expectPlace(moving, 2);
    await expect.poll(() => countMoving(moving), { interval: 20 }).toBeGreaterThan(0);
    await expect.poll(() => countMoving(moving), { timeout: 5000 }).toBe(0);
  });

  it('stands as a column on a phone, turned by taps and swipes', async () => {
    const page = await openShow(1, PHONE);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(await findViolations(page)).toEqual([]);
    await page.touchscreen.tap(330, 300);
    await expectPlace(page, 2);
    await page.touchscreen.tap(20, 300);
    await expectPlace(page, 1);
    for (const name of [words.next, words.overview]) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: words.leave, exact: true }).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBeNull();
  });

  it('of a tour that there is not offers those that there are; past its end it is at its end', async () => {
    const page = await goTo(await provided.makePage(), '/?on=present&tour=wancheng-2025.none');
    await page.getByRole('heading', { name: words.unknown('wancheng-2025.none') }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await toStart(page).press('Enter');
    await expectPlace(page, 1);
    await goTo(page, `/?on=present&tour=${TOUR}&step=400`);
    await page.locator('.show .slide').waitFor();
    await page
      .getByText(words.pastEnd(400, await countSlides(page)))
      .first()
      .waitFor();
    await expectPlace(page, await countSlides(page));
  });
});

describe('tours that cannot be had', () => {
  it('are asked for again', async () => {
    const page = await provided.makePage();
    let isDown = true;
    await page.route(API, (route) =>
      isDown && /query Tours|TourDetail/.test(readAsked(route))
        ? route.fulfill({
            status: 200,
            contentType: 'application/json',
            body: '{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
          })
        : route.continue(),
    );
    await goTo(page, '/?on=present');
    const retry = page.getByRole('button', { name: zh.retry });
    await retry.first().waitFor();
    isDown = false;
    await retry.first().click();
    await toStart(page).waitFor();
  });

  it('may be none', async () => {
    const page = await provided.makePage();
    await page.route(API, (route) =>
      readAsked(route).includes('query Tours')
        ? route.fulfill({
            status: 200,
            contentType: 'application/json',
            body: '{"data":{"tours":[]}}',
          })
        : route.continue(),
    );
    await goTo(page, '/?on=present');
    await page.getByRole('heading', { name: words.noTours }).waitFor();
    await page.getByRole('link', { name: words.toText }).press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('text');
  });
});
