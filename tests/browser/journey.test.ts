import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const COURT = 'wancheng-2025.district-court';
const IMPROVEMENT = 'wancheng-2025.mechanism-improvement';

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

const toCard = (id: string): string => `button[data-id="${id}"]`;

/** Where each card stands, in model coordinates. */
const readPositions = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('button[data-id]')].map(({ dataset }) => [
        dataset['id'] ?? '',
        `${dataset['x'] ?? ''} ${dataset['y'] ?? ''}`,
      ]),
    ),
  );

const waitForCards = async (page: Page, count: (now: number) => boolean): Promise<void> => {
  await expect
    .poll(async () => count(await page.locator('button[data-id]').count()), { timeout: 15_000 })
    .toBe(true);
};

/** Opens a page that notes every error and every request that leaves the server. */
const openPage = async (path: string) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('data:')) faults.push(`left: ${url}`);
  });
  await page.goto(new URL(path, server.address).href);
  return { page, faults };
};

describe('the explorer', () => {
  it('searches, opens, expands twice, collapses, and stands the same after a reload', async () => {
    const { page, faults } = await openPage('/');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('府院');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(toCard(LINKAGE)).waitFor({ state: 'attached' });
    await waitForCards(page, (now) => now > 5);
    await expect
      .poll(() => page.getByRole('heading', { name: '府院联动机制' }).count())
      .toBeGreaterThan(0);
    const opened = await readPositions(page);

    // The picked card has the focus: arrows walk on from it, and after a reload onto it.
    const readFocus = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);
    await expect.poll(readFocus).toBe(LINKAGE);
    await page.keyboard.press('ArrowLeft');
    expect(await readFocus()).not.toBe(LINKAGE);
    await page.reload();
    await waitForCards(page, (now) => now === Object.keys(opened).length);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(readFocus).toBe(LINKAGE);

    await page.locator(toCard(COURT)).focus();
    await page.keyboard.press('Enter');
    await waitForCards(page, (now) => now > Object.keys(opened).length);
    const once = await readPositions(page);
    expect(once).toMatchObject(opened);

    await page.locator(toCard(IMPROVEMENT)).focus();
    await page.keyboard.press('Enter');
    await waitForCards(page, (now) => now > Object.keys(once).length);
    const twice = await readPositions(page);
    expect(twice).toMatchObject(once);

    await page.locator(toCard(COURT)).focus();
    await page.keyboard.press('Enter');
    await waitForCards(page, (now) => now < Object.keys(twice).length);
    const collapsed = await readPositions(page);
    expect(twice).toMatchObject(collapsed);

    await page.reload();
    await waitForCards(page, (now) => now === Object.keys(collapsed).length);
    expect(await readPositions(page)).toEqual(collapsed);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('selects a relation and shows its quote within its sentence', async () => {
    const relation = `${COURT}~COORDINATES_WITH~litigating-units`;
    const { page, faults } = await openPage(`/?e=${COURT}&sel=${relation}`);
    await expect
      .poll(() => page.locator('body').innerText(), { timeout: 15_000 })
      .toContain('acts jointly with the units involved in litigation');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('fits a width of 360 px in both languages and themes', async () => {
    for (const query of ['', '?lang=en', `?e=${LINKAGE}`, `?e=${LINKAGE}&lang=en`])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
        await page.goto(`${server.address}${query}`);
        await page.getByRole('heading').first().waitFor({ state: 'attached' });
        const widths = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(widths[0]).toBe(widths[1]);
        await page.close();
      }
  });

  it('says what an unknown id is, and what to do next', async () => {
    const { page } = await openPage('/?e=wancheng-2025.no-such');
    await expect
      .poll(() => page.locator('body').innerText(), { timeout: 15_000 })
      .toContain('wancheng-2025.no-such');
    await page.close();
  });
});
