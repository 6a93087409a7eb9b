import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findViolations } from '../support/findViolations.ts';
import { locateOnMap } from './fixtures/mapCamera.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const COURT = 'wancheng-2025.district-court';
const FIELD = 'wancheng-2025.3.2';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const openPage = async (path: string, width = 1440, height = 900) => {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(new URL(path, server.address).href);
  return { page, faults };
};
const waitForFields = (page: Page): Promise<void> =>
  page.locator('table button[data-item]').first().waitFor({ state: 'attached', timeout: 30_000 });
const readItem = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['item']);
const readSearch = (page: Page): Promise<string> => page.evaluate(() => window.location.search);
/** The row of a field in the table. */
const toName = (id: string): string => `button[data-item="row ${id}"]`;

/** Where a card of the entity stands on the screen; cards are told apart by the order of the table. */
const findCard = (page: Page, id: string) => locateOnMap(page, `table button[data-id="${id}"]`);

describe('the fields', () => {
  it('lead from a field to a chip, to its neighbourhood, and back', async () => {
    const { page, faults } = await openPage('/');
    await waitForFields(page);
    const rows = await page.locator('table tbody tr').count();
    expect(rows).toBeGreaterThan(10);
    expect(await page.locator('table thead th').allInnerTexts()).toHaveLength(5);

    await page.locator(toName(FIELD)).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readSearch(page)).toContain(`field=${FIELD}`);
    await expect.poll(() => page.locator(toName(FIELD)).getAttribute('aria-expanded')).toBe('true');
    expect(await readItem(page)).toBe(`row ${FIELD}`);
    expect(await page.locator('table tbody tr').count()).toBe(rows);

    await page.locator('[data-drawn]').waitFor({ state: 'attached' });
    const court = await findCard(page, COURT);
    await page.mouse.click(court.x, court.y);
    await expect.poll(() => readSearch(page)).toContain(`sel=${COURT}`);
    await page.getByRole('heading', { name: '区法院' }).waitFor();
    expect(
      await page.locator(`table button[data-id="${COURT}"]`).first().getAttribute('aria-pressed'),
    ).toBe('true');

    await page.keyboard.press('Enter');
    await expect.poll(() => readSearch(page)).toContain(`e=${COURT}`);
    await expect.poll(() => page.locator('table').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => readSearch(page)).toContain(`field=${FIELD}`);
    await waitForFields(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('are walked cell by cell, and closed by Escape', async () => {
    const { page, faults } = await openPage('/');
    await waitForFields(page);
    await page.locator(toName(FIELD)).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readItem(page)).toMatch(/^card /);
    const cell = () =>
      page.evaluate(() => {
        const td = document.activeElement?.closest('td, th');
        return [
          (td as HTMLTableCellElement | null)?.cellIndex,
          (td?.parentElement as HTMLTableRowElement | null)?.rowIndex,
        ];
      });
    const [column, row] = await cell();
    expect(column).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await cell()).toEqual([2, row]);
    await page.keyboard.press(' ');
    await expect.poll(() => readSearch(page)).toContain('sel=');
    for (let press = 0; press < 9 && (await cell())[1] === row; press += 1)
      await page.keyboard.press('ArrowUp');
    expect(await cell()).toEqual([2, row! - 1]);

    // Only one item is a tab stop.
    expect(await page.locator('table button[tabindex="0"]').count()).toBe(1);

    await page.locator(`table button[data-item^="more ${FIELD}"]`).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readSearch(page)).toContain(`field=${FIELD}`);
    expect(await readItem(page)).toBe(`row ${FIELD}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => readSearch(page)).not.toContain('sel=');
    await page.keyboard.press('Escape');
    await expect.poll(() => readSearch(page)).not.toContain('field=');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('are one card each at 360 px, one of them open, and the lists are a switch away', async () => {
    const { page, faults } = await openPage('/', 360, 740);
    const cards = page.locator('.field-card');
    await cards.first().waitFor();
    for (const box of await cards.evaluateAll((all) => all.map((card) => card.clientHeight)))
      expect(box).toBe(48);
    await page.getByRole('button', { name: /^府院、府检联动/ }).click();
    await page.getByRole('link', { name: '府院联动机制' }).first().waitFor();
    expect(await page.locator('.field-card[aria-expanded="true"]').count()).toBe(1);
    const before = await page.locator('.field-link').count();
    await page.getByRole('button', { name: /^展开全部/ }).click();
    expect(await page.locator('.field-link').count()).toBeGreaterThan(before);
    expect(await findViolations(page)).toEqual([]);
    await page.getByText('类别', { exact: true }).first().click();
    await page.getByRole('tab').first().waitFor();
    expect(await page.locator('.field-card').count()).toBe(0);
    await page.goBack();
    await page.getByRole('link', { name: '府院联动机制' }).first().click();
    await expect.poll(() => readSearch(page)).toContain(`e=${LINKAGE}`);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(['/', '/?lang=en', `/?field=${FIELD}`])(
    'have no fault that axe finds, %s',
    async (path) => {
      const { page, faults } = await openPage(path);
      await waitForFields(page);
      await page.locator('[data-drawn]').waitFor({ state: 'attached' });
      expect(await findViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});
