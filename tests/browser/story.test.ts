import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { provideBrowser } from '../support/provideBrowser.ts';
import { openExplorer, waitForCanvas } from './fixtures/explorerPage.ts';
import { expectFocus, press, tabTo } from './fixtures/onlyKeys.ts';
import { tapCard } from './fixtures/touch.ts';

const toId = (name: string): string => `wancheng-2025.${name}`;
const BUREAU = toId('district-justice-bureau');
const REVIEW = toId('justice-bureau-legality-review');

const provided = provideBrowser();
let pages: Page[] = [];
let faults: string[] = [];
afterEach(async () => {
  const found = faults;
  for (const page of pages) await page.context().close();
  [pages, faults] = [[], []];
  expect(found).toEqual([]);
});

const open = async (path: string, options = {}): Promise<Page> => {
  const page = await openExplorer(
    provided.browser,
    provided.address,
    path,
    { permissions: ['clipboard-read', 'clipboard-write'], ...options },
    async (opened) => {
      opened.on('pageerror', (error) => faults.push(error.message));
      opened.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await Promise.resolve();
    },
  );
  pages.push(page);
  return page;
};

/** What a link is to bring back: each card and where it stands, what is selected, and what is filtered. */
const readView = (page: Page) =>
  page.evaluate(() => ({
    cards: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('button[data-id]')].map(({ dataset }) => [
        dataset['id'] ?? '',
        `${dataset['x'] ?? ''} ${dataset['y'] ?? ''}`,
      ]),
    ),
    pressed: [...document.querySelectorAll<HTMLElement>('.card-list [aria-pressed=true]')].map(
      ({ dataset }) => dataset['id'] ?? dataset['relation'],
    ),
    heading: document.querySelector('.panel h1')?.textContent,
    chips: [...document.querySelectorAll('.filter-bar .chip')].map((chip) => chip.textContent),
  }));
const countCards = (page: Page): Promise<number> => page.locator('button[data-id]').count();
const readFocused = (page: Page): Promise<DOMStringMap> =>
  page.evaluate(() => ({ ...(document.activeElement as HTMLElement).dataset }));

/** Hits for what was typed: each is marked, and those by name come before those by what is written of them. */
const expectHits = async (page: Page, mark: string, first: string): Promise<void> => {
  await page.getByRole('option', { name: first }).first().waitFor();
  const hits = page.getByRole('option');
  expect(await hits.first().innerText()).toContain(first);
  expect(await hits.count()).toBeGreaterThan(2);
  expect(await hits.count()).toBe(await hits.filter({ has: page.locator('mark') }).count());
  expect(await hits.locator('mark').first().innerText()).toBe(mark);
};

/** The way that is shown: each hop of it has a quote. */
const expectQuotedHops = async (page: Page): Promise<void> => {
  const hops = page.locator('.rung-hop');
  expect(await hops.count()).toBeGreaterThan(0);
  expect(await hops.count()).toBe(await hops.filter({ has: page.locator('blockquote') }).count());
};

/** The link on the clipboard, opened by somebody else. */
const expectReopened = async (page: Page, options = {}): Promise<void> => {
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await open(link, options);
  await waitForCanvas(other);
  await expect.poll(() => readView(other)).toEqual(await readView(page));
};

describe('a researcher', () => {
  it('finds what the report says by keys alone, and leaves with a link to it', async () => {
    const page = await open('/');
    await waitForCanvas(page);
    await press(page, '/');
    await page.keyboard.type('复议');
    await expectHits(page, '复议', '行政复议');
    await press(page, 'ControlOrMeta+a');
    await page.keyboard.type('sfj');
    await expectHits(page, '司法局', '区司法局');
    await press(page, 'ArrowDown', 'ArrowUp', 'Enter');
    await waitForCanvas(page);
    await expect.poll(async () => (await readFocused(page))['id']).toBe(BUREAU);
    const opened = await readView(page);
    expect(opened.heading).toBe('区司法局');

    // Along an edge, and on from there: what was shown stays where it was.
    await press(page, 'ArrowRight');
    expect((await readFocused(page))['id']).toBe(REVIEW);
    await press(page, 'Enter');
    await expect.poll(() => countCards(page)).toBeGreaterThan(Object.keys(opened.cards).length);
    const expanded = await readView(page);
    expect(expanded.cards).toMatchObject(opened.cards);
    await expectFocus(page, 'expanding');

    // The sentence behind an edge.
    await press(page, 'Tab');
    expect((await readFocused(page))['relation']).toBeDefined();
    await press(page, 'Enter');
    await page.locator('.panel .triple').waitFor();
    expect(await page.locator('.panel blockquote').first().innerText()).toContain('区司法局');
    await press(page, 'Escape');
    expect((await readFocused(page))['id']).toBe(REVIEW);

    // The ways to another body.
    for (let n = 0; n < 4 && (await readFocused(page))['id'] !== BUREAU; n += 1)
      await press(page, 'ArrowLeft');
    await press(page, ' ');
    await expect.poll(async () => (await readView(page)).heading).toBe('区司法局');
    await tabTo(page, '.panel button', '找路径');
    await press(page, 'Enter');
    await tabTo(page, '[role=combobox]', '到哪个实体');
    await page.keyboard.type('qzf');
    await page.getByRole('option', { name: '区政府' }).first().waitFor();
    await press(page, 'Enter');
    await page.locator('.ladder').waitFor();
    await expectQuotedHops(page);
    await press(page, 'ArrowRight', 'ArrowDown', 'Escape');
    await waitForCanvas(page);
    await expectFocus(page, 'leaving the ways');
    expect((await readView(page)).cards).toEqual(expanded.cards);
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    expect((await readFocused(page))['id']).toBe(BUREAU);
    await press(page, 'Escape', ' ');
    await expect.poll(async () => (await readView(page)).heading).toBe('区司法局');

    // A filter, and the way back from it.
    await tabTo(page, '.rail input', '成效', 'Shift+Tab');
    await press(page, ' ');
    await expect.poll(() => countCards(page)).toBeLessThan(Object.keys(expanded.cards).length);
    await press(page, 'ControlOrMeta+z');
    await expect.poll(async () => (await readView(page)).cards).toEqual(expanded.cards);
    await press(page, 'ControlOrMeta+Shift+z');
    await expect.poll(async () => (await readView(page)).chips).toHaveLength(1);

    await tabTo(page, '.panel button', '链接');
    await press(page, 'Enter');
    await page.locator('.toast').getByText('链接已复制').waitFor();
    await expectReopened(page);
  }, 120_000);

  it('does the same on a phone by taps alone', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await open('/', phone);
    await page.getByRole('button', { name: '搜索' }).tap();
    await page.keyboard.type('复议');
    await expectHits(page, '复议', '行政复议');
    for (let n = 0; n < 2; n += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('sfj');
    await expectHits(page, '司法局', '区司法局');
    await page.getByRole('option', { name: '区司法局' }).first().tap();
    await waitForCanvas(page);
    const panel = page.locator('.panel');
    const heading = panel.locator('h1');
    await expect.poll(() => heading.textContent()).toBe('区司法局');
    const opened = await readView(page);

    await panel.getByRole('link', { name: '区司法局合法性审查', exact: true }).tap();
    await expect.poll(() => heading.textContent()).toBe('区司法局合法性审查');
    await panel.getByRole('button', { name: '展开', exact: true }).tap();
    await expect.poll(() => countCards(page)).toBeGreaterThan(Object.keys(opened.cards).length);
    const expanded = await readView(page);
    expect(expanded.cards).toMatchObject(opened.cards);

    // The sentence behind an edge.
    await panel.getByRole('link', { name: /^看这条关系：区司法局 / }).tap();
    await panel.locator('.triple').waitFor();
    expect(await panel.locator('blockquote').first().innerText()).toContain('区司法局');

    // The ways to another body, from the card on the map.
    await page.getByRole('button', { name: '看全图' }).tap();
    await tapCard(page, BUREAU);
    await expect.poll(() => heading.textContent()).toBe('区司法局');
    await panel.getByRole('button', { name: '找路径' }).tap();
    await page.getByRole('combobox', { name: '到哪个实体' }).tap();
    await page.keyboard.type('qzf');
    await page.getByRole('option', { name: '区政府' }).first().tap();
    await page.locator('.ladder').waitFor();
    await expectQuotedHops(page);
    await page.getByRole('button', { name: '回到图谱' }).tap();
    await waitForCanvas(page);
    expect((await readView(page)).cards).toEqual(expanded.cards);

    // A filter, and the way back from it.
    await page.getByRole('button', { name: '目录与图例' }).tap();
    const drawer = page.getByRole('dialog', { name: '目录与图例' });
    await drawer.getByRole('checkbox', { name: '成效', exact: true }).tap();
    await drawer.getByRole('button', { name: '关闭' }).tap();
    await expect.poll(() => countCards(page)).toBeLessThan(Object.keys(expanded.cards).length);
    await page.getByRole('button', { name: '撤销' }).tap();
    await expect.poll(async () => (await readView(page)).cards).toEqual(expanded.cards);
    await page.getByRole('button', { name: '重做' }).tap();
    await expect.poll(async () => (await readView(page)).chips).toHaveLength(1);

    await page.getByRole('button', { name: '看全图' }).tap();
    await tapCard(page, BUREAU);
    await expect.poll(() => heading.textContent()).toBe('区司法局');
    await panel.getByRole('button', { name: '链接' }).tap();
    await page.locator('.toast').getByText('链接已复制').waitFor();
    await expectReopened(page, phone);
  }, 120_000);
});
