import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateReports } from '../bench/generator.ts';
import { REAL_ONTOLOGY, toGraphData } from '../client/graph/network/realGraph.ts';
import { launchBrowser } from '../support/browser.ts';
import { findViolations } from '../support/findViolations.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { API, readAsked } from './fixtures/explorerPage.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const SECTION = 'wancheng-2025.3.2';
const DESK = { width: 1440, height: 900 };

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

interface Options {
  viewport?: { width: number; height: number };
  touch?: boolean;
  prepare?: (page: Page) => Promise<void>;
}

/** Opens the page without motion and notes every error. */
const open = async (path: string, { viewport = DESK, touch = false, prepare }: Options = {}) => {
  const page = await browser.newPage({
    viewport,
    hasTouch: touch,
    isMobile: touch,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await prepare?.(page);
  await page.goto(new URL(path, server.address).href);
  return { page, faults };
};

const waitForMap = (page: Page): Promise<void> =>
  page.locator('.network-map [data-drawn]').waitFor({ timeout: 40_000 });

interface Camera {
  zoom: number;
  pan: { x: number; y: number };
}

const readCamera = (page: Page): Promise<Camera> =>
  page.$eval('.network-map .canvas-stage', (stage) =>
    JSON.parse((stage as HTMLElement).dataset['camera'] ?? '{}'),
  );

const countLabels = (page: Page): Promise<number> =>
  page.$eval('.network-map .canvas-stage', (stage) =>
    Number((stage as HTMLElement).dataset['labels']),
  );

const toItem = (page: Page, kind: 'field' | 'entity', id: string) =>
  page.locator(`[role=treeitem][data-key="${kind} ${id}"]`);

/** Expands every field of the tree and reads where its entities stand, in model coordinates. */
const readPlaces = async (page: Page): Promise<Record<string, string>> => {
  await page.locator('[role=treeitem][aria-level="1"]').first().focus();
  await page.keyboard.press('*');
  return page.$$eval('[role=treeitem][aria-level="2"]', (items) =>
    Object.fromEntries(
      items.map((item) => {
        const { key, x, y } = (item as HTMLElement).dataset;
        return [(key ?? '').replace('entity ', ''), `${x} ${y}`];
      }),
    ),
  );
};

/** The camera has come to rest: what is pointed at is there when the pointer arrives. */
const waitForRest = async (page: Page): Promise<void> => {
  let last = '';
  const isResting = async (): Promise<boolean> => {
    const now = JSON.stringify(await readCamera(page));
    const isSame = now === last;
    last = now;
    return isSame;
  };
  await expect.poll(isResting, { interval: 150 }).toBe(true);
};

/** Where a mark is on the page. */
const locate = async (page: Page, place: string): Promise<{ x: number; y: number }> => {
  const [x = 0, y = 0] = place.split(' ').map(Number);
  const { zoom, pan } = await readCamera(page);
  const box = await page.locator('.network-map').boundingBox();
  return { x: (box?.x ?? 0) + x * zoom + pan.x, y: (box?.y ?? 0) + y * zoom + pan.y };
};

const readParam = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

describe('the network', () => {
  it('is chosen, zoomed, selected in, dragged in, reopened the same, and undone', async () => {
    const { page, faults } = await open('/');
    await page.getByText('网络', { exact: true }).click();
    await waitForMap(page);
    expect(readParam(page, 'as')).toBe('network');
    expect(await countLabels(page)).toBeGreaterThanOrEqual(60);
    const places = await readPlaces(page);
    expect(Object.keys(places)).toHaveLength(388);

    const before = await readCamera(page);
    await waitForRest(page);
    const linkage = await locate(page, places[LINKAGE]!);
    await page.mouse.move(linkage.x, linkage.y);
    // A map that is still being drawn may miss a turn of the wheel.
    const zoomIn = async (): Promise<number> => {
      await page.mouse.wheel(0, -240);
      await waitForRest(page);
      return (await readCamera(page)).zoom;
    };
    await expect.poll(zoomIn).toBeGreaterThan(before.zoom);
    await page.mouse.move(700, 860 - 60);
    await page.getByRole('button', { name: '看全图' }).click();
    await expect.poll(async () => (await readCamera(page)).zoom).toBeCloseTo(before.zoom, 2);

    await waitForRest(page);
    const at = await locate(page, places[LINKAGE]!);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => readParam(page, 'sel')).toBe(LINKAGE);
    expect(await toItem(page, 'entity', LINKAGE).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('heading', { name: '府院联动机制' }).first().waitFor();

    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y - 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => readParam(page, 'at')).toContain(LINKAGE);
    const moved = await readPlaces(page);
    expect(moved[LINKAGE]).not.toBe(places[LINKAGE]);
    expect({ ...moved, [LINKAGE]: '' }).toEqual({ ...places, [LINKAGE]: '' });

    await page.reload();
    await waitForMap(page);
    expect(await readPlaces(page)).toEqual(moved);
    const other = await open(page.url().slice(server.address.length - 1));
    await waitForMap(other.page);
    expect(await readPlaces(other.page)).toEqual(moved);
    await other.page.close();

    await page.goBack();
    await expect.poll(() => readPlaces(page)).toEqual(places);
    expect(readParam(page, 'at')).toBeNull();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes a dragged mark back with undo', async () => {
    const { page } = await open('/?as=network');
    await waitForMap(page);
    const places = await readPlaces(page);
    await waitForRest(page);
    const at = await locate(page, places[LINKAGE]!);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 50, at.y - 50, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => readParam(page, 'at')).toContain(LINKAGE);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => readParam(page, 'at')).toBeNull();
    expect(await readPlaces(page)).toEqual(places);
    await page.close();
  });

  it('is walked through by keys: the map along relations, the tree as trees are', async () => {
    const { page, faults } = await open('/?as=network');
    await waitForMap(page);
    // Children are there once they are asked for.
    expect(await page.locator('[role=treeitem][aria-level="2"]').count()).toBe(0);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    const said = page.locator('[role=status][aria-live]').last();
    const first = await said.textContent();
    expect(first).toMatch(/，.+条关系/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await said.textContent()).not.toBe(first);
    await page.keyboard.press(' ');
    await expect.poll(() => readParam(page, 'sel')).not.toBeNull();
    // What was selected is told beside the map before the next key is pressed.
    await page.locator('#panel .category-link').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => readParam(page, 'sel')).toBeNull();

    const field = toItem(page, 'field', SECTION);
    const before = await readCamera(page);
    await field.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(before.zoom * 2);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const entity = page.locator('[role=treeitem]:focus');
    expect(await entity.getAttribute('aria-level')).toBe('2');
    await toItem(page, 'entity', LINKAGE).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[role=treeitem]:focus').getAttribute('aria-level')).toBe('3');
    await page.keyboard.press(' ');
    await expect.poll(() => readParam(page, 'sel')).toContain('~');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[role=treeitem]:focus').getAttribute('data-key')).toBe(
      `entity ${LINKAGE}`,
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => readParam(page, 'e')).toBe(LINKAGE);
    await page.locator(`button[data-id="${LINKAGE}"]`).waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['light, with a selection', `/?as=network&sel=${LINKAGE}`, DESK],
    ['English, 1024 px', '/?as=network&lang=en&theme=dark', { width: 1024, height: 768 }],
    ['360 px', '/?as=network', { width: 360, height: 740 }],
  ])('is sound by axe: %s', async (_, path, viewport) => {
    const { page, faults } = await open(path, { viewport });
    await waitForMap(page);
    await page.locator('[role=treeitem][aria-level="1"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await findViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('fills a phone, where a tap beside a mark selects it', async () => {
    const { page } = await open('/?as=network', {
      viewport: { width: 360, height: 740 },
      touch: true,
    });
    await waitForMap(page);
    const box = await page.locator('.network-map').boundingBox();
    expect(box?.width).toBe(360);
    expect(box?.height).toBeGreaterThan(500);
    // The one farthest from all others near the beginning of the map, so that the tap can mean no other.
    const places = await readPlaces(page);
    await waitForRest(page);
    const inView: [string, { x: number; y: number }][] = [];
    for (const [id, place] of Object.entries(places)) {
      const at = await locate(page, place);
      inView.push([id, at]);
    }
    const toRoom = (id: string, at: { x: number; y: number }): number =>
      Math.min(
        ...inView
          .filter(([other]) => other !== id)
          .map(([, other]) => Math.hypot(other.x - at.x, other.y - at.y)),
      );
    const [id, at] = inView
      .filter(([, { x, y }]) => x > 30 && x < 330 && y > 170 && y < 600)
      .toSorted((a, b) => toRoom(...b) - toRoom(...a))[0]!;
    await page.touchscreen.tap(at.x + 12, at.y + 4);
    await expect.poll(() => readParam(page, 'sel')).toBe(id);
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await page.close();
  });
});

describe('a graph too large to be drawn at once', () => {
  const reports = [...generateReports(REAL_ONTOLOGY, { reports: 12, seed: 7 })];
  const data = toGraphData(reports);

  /** Answers the overview’s questions with the large graph, in pages, all others as the server does. */
  const prepare = async (page: Page): Promise<void> => {
    const pageInfo = { hasNextPage: false, endCursor: null };
    await page.route(API, async (route) => {
      const body = readAsked(route);
      if (/query Overview\b/.test(body))
        return route.fulfill({
          json: { data: { overview: { truncated: true, entities: [], relations: [] } } },
        });
      const name = ['entities', 'relations'].find((each) =>
        body.includes(`query Overview${each[0]!.toUpperCase()}${each.slice(1)}`),
      );
      if (!name) return route.continue();
      const nodes = [...data[name as 'entities' | 'relations'].values()];
      return route.fulfill({ json: { data: { [name]: { pageInfo, nodes } } } });
    });
  };

  it('stands as fields with counts, of which one unfolds where it stands', async () => {
    const { page, faults } = await open('/?as=network', { prepare });
    await waitForMap(page);
    expect(await countLabels(page)).toBe(0);
    const fields = await page.locator('[role=treeitem][aria-level="1"]').count();
    expect(fields).toBeGreaterThan(100);
    await page.getByText(`3360 个实体，按领域合为 ${fields} 组`).waitFor();
    const whole = await readCamera(page);

    const field = page.locator('[role=treeitem][aria-level="1"]').nth(3);
    const id = (await field.getAttribute('data-key'))!.replace('field ', '');
    await field.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readParam(page, 'field')).toBe(id);
    await expect.poll(() => countLabels(page), { timeout: 30_000 }).toBeGreaterThan(5);
    expect((await readCamera(page)).zoom).toBeGreaterThan(whole.zoom);
    const places = await readPlaces(page);
    expect(Object.keys(places).length).toBeLessThan(100);
    await page.reload();
    await waitForMap(page);
    expect(await readPlaces(page)).toEqual(places);
    expect(faults).toEqual([]);
    await page.close();
  });
});
