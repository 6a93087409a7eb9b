import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findViolations } from '../support/findViolations.ts';
import { locateOnMap } from './fixtures/mapCamera.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const COURT = 'wancheng-2025.district-court';
const GOVERNMENT = 'wancheng-2025.district-government';

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

const open = async (path: string): Promise<{ page: Page; faults: string[] }> => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(new URL(path, server.address).href);
  await page.locator('.canvas-stage[data-drawn]').waitFor({ state: 'attached', timeout: 30_000 });
  return { page, faults };
};

const toCard = (id: string): string => `button[data-id="${id}"]`;
const readPlaces = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('button[data-id]')].map(({ dataset }) => [
        dataset['id'] ?? '',
        `${dataset['x'] ?? ''} ${dataset['y'] ?? ''}`,
      ]),
    ),
  );
const countCards = (page: Page): Promise<number> => page.locator('button[data-id]').count();
const openMenu = async (page: Page, id: string): Promise<void> => {
  await page.locator(toCard(id)).focus();
  await page.keyboard.press('m');
  await page.getByRole('menu').waitFor();
};
/** The item is reached by arrow keys alone. */
const pick = async (page: Page, name: string): Promise<void> => {
  const item = page.getByRole('menuitem', { name, exact: true });
  await item.waitFor();
  for (let n = 0; n < 30; n += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};
const readFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id']);

describe('exploring a neighbourhood', () => {
  it('expands one group from the menu by keyboard, and stands the same after a reload', async () => {
    const { page, faults } = await open(`/?e=${LINKAGE}`);
    const before = await readPlaces(page);
    await openMenu(page, COURT);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await readFocus(page)).toBe(COURT);

    await openMenu(page, COURT);
    const group = page.getByRole('menuitem', { name: /^展开 .+ \d+ \/ \d+$/ }).first();
    await group.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await pick(page, ((await group.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim());
    await expect.poll(() => countCards(page)).toBeGreaterThan(Object.keys(before).length);
    const after = await readPlaces(page);
    expect(after).toMatchObject(before);
    expect(page.url()).toMatch(/s=[^&]*;[A-Z_]+;(in|out)/);
    await page.reload();
    await expect.poll(() => countCards(page)).toBe(Object.keys(after).length);
    expect(await readPlaces(page)).toEqual(after);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has links lead on from what was done last', async () => {
    const { page, faults } = await open(`/?e=${LINKAGE}`);
    const matrix = page.locator('a.screen-link', { hasText: '矩阵' });
    const readSteps = async (): Promise<string | null> =>
      new URL((await matrix.getAttribute('href')) ?? '', server.address).searchParams.get('s');
    await page.locator(toCard(COURT)).focus();
    expect(await readSteps()).toBeNull();
    await page.keyboard.press('Enter');
    await expect.poll(readSteps).toBe(COURT);
    await page.keyboard.press('Backspace');
    await expect.poll(readSteps).toBeNull();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('hides, says what is hidden, and reveals it where it was', async () => {
    const { page, faults } = await open(`/?e=${LINKAGE}`);
    const before = await readPlaces(page);
    await openMenu(page, COURT);
    await pick(page, '隐藏');
    await expect.poll(() => page.locator(toCard(COURT)).count()).toBe(0);
    // The focus is not lost with the card.
    await expect.poll(() => readFocus(page)).not.toBeUndefined();
    await page.locator('.status').getByText('隐藏了 1 个实体').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '显示 隐藏的实体' }).click();
    await expect.poll(() => page.locator(toCard(COURT)).count()).toBe(1);
    expect(await readPlaces(page)).toEqual(before);

    await openMenu(page, COURT);
    await pick(page, '只看它和相邻');
    await expect.poll(() => countCards(page)).toBeLessThan(Object.keys(before).length);
    expect(before).toMatchObject(await readPlaces(page));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('pins what stays when it is collapsed, and says so', async () => {
    const { page } = await open(`/?e=${LINKAGE}&s=${COURT}`);
    const first = new Set(Object.keys(await readPlaces((await open(`/?e=${LINKAGE}`)).page)));
    const fresh = Object.keys(await readPlaces(page)).find((id) => !first.has(id)) ?? '';
    await openMenu(page, fresh);
    await pick(page, '钉住');
    await openMenu(page, COURT);
    await pick(page, '收起');
    await expect.poll(() => countCards(page)).toBe(first.size + 1);
    expect(
      await page
        .locator(toCard(fresh))
        .evaluate(
          (button) =>
            document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
        ),
    ).toContain('已钉住');
    await page.close();
  });

  it('drags a card within its lane, moves nothing else, and undoes it', async () => {
    const { page } = await open(`/?e=${LINKAGE}`);
    const before = await readPlaces(page);
    const at = await locateOnMap(page, `button[data-id="${COURT}"]`);
    await page.mouse.move(at.x - 20, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y + 60, { steps: 5 });
    await page.mouse.move(at.x + 60, at.y + 160, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await readPlaces(page))[COURT]).not.toBe(before[COURT]);
    const [x, y] = ((await readPlaces(page))[COURT] ?? '').split(' ').map(Number);
    const [oldX, oldY] = (before[COURT] ?? '').split(' ').map(Number);
    expect(x).toBe(oldX);
    expect(y).toBe((oldY ?? NaN) + 160);
    expect({ ...(await readPlaces(page)), [COURT]: '' }).toEqual({ ...before, [COURT]: '' });
    await page.locator(toCard(LINKAGE)).focus();
    await page.keyboard.press('Backspace');
    await expect.poll(() => readPlaces(page)).toEqual(before);
    await page.close();
  });

  it('goes two steps far and back by one key each, and the history leads anywhere', async () => {
    const { page, faults } = await open(`/?e=${LINKAGE}`);
    const before = await readPlaces(page);
    await page.locator(toCard(LINKAGE)).focus();
    await page.keyboard.press('2');
    await expect
      .poll(() => countCards(page), { timeout: 20_000 })
      .toBeGreaterThan(Object.keys(before).length);
    const deep = await readPlaces(page);
    expect(deep).toMatchObject(before);
    const depth = page.getByRole('group', { name: '深度' });
    await expect.poll(() => depth.locator('[aria-pressed=true]').textContent()).toBe('2');
    await page.locator(toCard(LINKAGE)).focus();
    await page.keyboard.press('1');
    await expect.poll(() => readPlaces(page)).toEqual(before);

    const history = page.getByRole('button', { name: '历史' });
    await history.click();
    const rows = page.getByRole('dialog', { name: '历史' }).getByRole('button');
    expect(await rows.allTextContents()).toEqual([
      expect.stringMatching(/^收起 (\d+ 个实体|.+)$/),
      expect.stringMatching(/^展开 (\d+ 个实体|.+)$/),
      '开始',
    ]);
    expect(await findViolations(page)).toEqual([]);
    await rows.nth(1).click();
    await expect.poll(() => readPlaces(page)).toEqual(deep);
    await history.click();
    await rows.nth(2).click();
    await expect.poll(() => readPlaces(page)).toEqual(before);
    // What was gone back over can still be gone forward to.
    await page.getByRole('button', { name: '重做' }).click();
    await expect.poll(() => readPlaces(page)).toEqual(deep);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lists the groups in the panel and opens the rest of one', async () => {
    const { page } = await open(`/?e=${GOVERNMENT}&lang=en`);
    const rest = page.locator('button[data-more]').first();
    await rest.waitFor({ state: 'attached' });
    const panel = page.locator('#panel');
    const row = panel.getByRole('button', { name: /^Expand .+ \d+ \/ \d+$/ }).first();
    await row.waitFor();
    expect(await findViolations(page)).toEqual([]);
    const before = await readPlaces(page);
    await row.click();
    await expect.poll(() => countCards(page)).toBeGreaterThan(Object.keys(before).length);
    expect(await readPlaces(page)).toMatchObject(before);
    await page.close();
  });
});
