import type { Page } from 'playwright-core';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { provideBrowser } from '../support/provideBrowser.ts';
import { LINKAGE, openExplorer, toCard, waitForCanvas } from './fixtures/explorerPage.ts';
import { readMapCamera } from './fixtures/mapCamera.ts';
import { locateCard, moveFingers, tapCard, toWay } from './fixtures/touch.ts';

/** Longer than what Cytoscape holds to be a tap. */
const LONG_MS = 800;

const provided = provideBrowser();
let page: Page;
beforeEach(async () => {
  page = await openExplorer(provided.browser, provided.address, `/?e=${LINKAGE}`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await waitForCanvas(page);
});
afterEach(async () => {
  await page.context().close();
});

const readPlaces = (): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('button[data-id]')].map(({ dataset }) => [
        dataset['id'] ?? '',
        `${dataset['x'] ?? ''} ${dataset['y'] ?? ''}`,
      ]),
    ),
  );
const readZoom = async (): Promise<number> => (await readMapCamera(page)).zoom;
const readPressed = (): Promise<string | null> =>
  page.locator(toCard(LINKAGE)).getAttribute('aria-pressed');

describe('fingers on the map', () => {
  it('move the map from where nothing is selected, and the selected card with all else in place', async () => {
    await page.getByRole('link', { name: '关闭说明' }).tap();
    await expect.poll(readPressed).toBe('false');
    const places = await readPlaces();
    const from = await locateCard(page, LINKAGE);
    await moveFingers(page, [toWay(from, { x: from.x, y: from.y + 60 })]);
    await expect
      .poll(async () => Math.round((await locateCard(page, LINKAGE)).y - from.y))
      .toBeGreaterThan(40);
    expect(await readPlaces()).toEqual(places);

    await tapCard(page, LINKAGE);
    await expect.poll(readPressed).toBe('true');
    const start = await locateCard(page, LINKAGE);
    await moveFingers(page, [toWay(start, { x: start.x + 30, y: start.y - 90 })]);
    await expect.poll(async () => (await readPlaces())[LINKAGE]).not.toBe(places[LINKAGE]);
    const [x, y] = ((await readPlaces())[LINKAGE] ?? '').split(' ').map(Number);
    const [formerX, formerY] = (places[LINKAGE] ?? '').split(' ').map(Number);
    expect(x).toBe(formerX);
    expect(y).toBeLessThan((formerY ?? NaN) - 50);
    expect({ ...(await readPlaces()), [LINKAGE]: '' }).toEqual({ ...places, [LINKAGE]: '' });
    await page.getByRole('button', { name: '撤销' }).tap();
    await expect.poll(readPlaces).toEqual(places);
  });

  it('pinch: two apart come nearer, two together go away, and nothing is chosen or moved', async () => {
    const address = page.url();
    const places = await readPlaces();
    const { x, y, width, height } = (await page.locator('.canvas-stage').boundingBox())!;
    const middle = { x: x + width / 2, y: y + height / 2 };
    const toFinger = (from: number, to: number) =>
      toWay({ x: middle.x + from, y: middle.y + from }, { x: middle.x + to, y: middle.y + to });
    const before = await readZoom();
    await moveFingers(page, [toFinger(-20, -80), toFinger(20, 80)]);
    await expect.poll(readZoom).toBeGreaterThan(before * 1.5);
    const near = await readZoom();
    await moveFingers(page, [toFinger(-80, -30), toFinger(80, 30)]);
    await expect.poll(readZoom).toBeLessThan(near / 1.5);
    expect(await readPlaces()).toEqual(places);
    expect(page.url()).toBe(address);
    // The page itself stays as large as it was.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it('hold a card for its menu, from which it is moved; the finger that lets go chooses nothing', async () => {
    await page.getByRole('link', { name: '关闭说明' }).tap();
    await expect.poll(readPressed).toBe('false');
    const at = await locateCard(page, LINKAGE);
    await moveFingers(page, [[at]], { hold: LONG_MS });
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await expect.poll(() => menu.getByRole('menuitem').count()).toBeGreaterThan(3);
    expect(await readPressed()).toBe('false');
    const box = (await menu.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    const { y } = at;
    await menu.getByRole('menuitem', { name: '移到上方空处' }).tap();
    await menu.waitFor({ state: 'detached' });
    await expect.poll(async () => (await locateCard(page, LINKAGE)).y).not.toBe(y);
  });
});
