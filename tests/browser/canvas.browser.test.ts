import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toView } from '../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../client/graph/sample.ts';
import { launchBrowser } from '../support/browser.ts';
import { findViolations } from '../support/findViolations.ts';
import {
  clickModel,
  countPixels,
  openCanvas,
  readFocus,
  readLines,
  readPlaces,
  readSelection,
  settle,
  toScreen,
  waitForDrawing,
} from './fixtures/canvasPage.ts';
import type { ServedPage } from './fixtures/servePage.ts';
import { servePage } from './fixtures/servePage.ts';

const FOCUS = 'government-court-linkage-mechanism';
const COURT = 'district-court';
const OPEN = `open=${FOCUS}`;
const COLOURS = {
  body: '2663bc',
  mechanism: '00755e',
  mark: 'b5301e',
  ink: '15191b',
  paper: 'fcfcfa',
};

let browser: Browser;
let served: ServedPage;
let problems: string[] = [];
let pages: Page[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([servePage('./canvas'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  const found = problems;
  for (const page of pages) await page.close();
  problems = [];
  pages = [];
  expect(found).toEqual([]);
});

const start = async (query: string, options = {}): Promise<Page> => {
  const opened = await openCanvas(browser, served.url, query, options);
  problems = opened.problems;
  pages.push(opened.page);
  return opened.page;
};
const at = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const place = (await readPlaces(page))[id];
  if (!place) throw new Error(`The canvas shows no card ${id}; the sample has changed.`);
  return place;
};
const focus = async (page: Page, id: string): Promise<void> => {
  await page.focus(`button[data-id="${id}"]`);
  await settle(page);
};
const state = (page: Page, id: string, name: string): Promise<string | null> =>
  page.getAttribute(`button[data-id="${id}"]`, name);

describe('drawing', () => {
  test('glyphs, labels and lines are there, in the kinds’ colours, under a strict content policy', async () => {
    const page = await start(OPEN);
    const court = await at(page, COURT);
    expect(await countPixels(page, court, { x: 60, y: 10 }, COLOURS.body)).toBeGreaterThan(60);
    expect(await countPixels(page, court, { x: 60, y: 10 }, COLOURS.ink)).toBeGreaterThan(20);
    const centre = await at(page, FOCUS);
    expect(await countPixels(page, centre, { x: 80, y: 14 }, COLOURS.mechanism)).toBeGreaterThan(
      100,
    );
    const line = (await readLines(page)).find(
      ({ basis, background }) => basis === 'STATED' && !background,
    );
    const bend = line?.points[1];
    if (!bend)
      throw new Error('The sample has no stated line with a corner; choose another focus.');
    expect(await countPixels(page, bend, { x: 12, y: 12 }, '42494c')).toBeGreaterThan(5);
  });

  test('no label is wider in its face than the arrangement took it for, and none overlap', async () => {
    for (const language of ['zh', 'en'] as const) {
      const page = await start(`${OPEN}&lang=${language}`);
      const views = [...SAMPLE_DATA.entities.keys()].map((id) =>
        toView(SAMPLE_DATA, [{ type: 'open', id }], {
          language,
          terms: SAMPLE_TERMS,
          showImplied: false,
          selection: null,
        }),
      );
      const labels = views.flatMap((view) =>
        view.entities.map(({ lines, textWidth, role, figure }) => ({
          lines,
          textWidth,
          style: role === 'focus' ? '600 16px' : figure === null ? '400 13px' : '400 12px',
        })),
      );
      const tooWide = await page.evaluate(async (all) => {
        const stage = document.querySelector('.canvas-stage');
        const family = stage ? getComputedStyle(stage).fontFamily : '';
        const text = all.flatMap(({ lines }) => lines).join('');
        await Promise.all(
          ['400 13px', '600 16px'].map((style) => document.fonts.load(`${style} ${family}`, text)),
        );
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return ['no context'];
        return all.flatMap(({ lines, textWidth, style }) => {
          context.font = `${style} ${family}`;
          return lines.filter((line) => context.measureText(line).width > textWidth + 0.5);
        });
      }, labels);
      expect(tooWide).toEqual([]);
      for (const view of views) {
        const boxes = [...view.entities, ...view.headings];
        const overlaps = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) =>
                Math.abs(a.x - b.x) * 2 < a.width + b.width &&
                Math.abs(a.y - b.y) * 2 < a.height + b.height,
            )
            .map((b) => [a.id, b.id]),
        );
        expect(overlaps).toEqual([]);
      }
    }
  });

  test('the theme repaints without being drawn anew', async () => {
    const page = await start(OPEN);
    const court = await at(page, COURT);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    await expect
      .poll(() => countPixels(page, court, { x: 60, y: 10 }, '5f9df7'))
      .toBeGreaterThan(60);
    expect(await countPixels(page, court, { x: 60, y: 10 }, COLOURS.body)).toBe(0);
  });

  test('all lanes are in view at 792 px at full size, the focus in view at 360', async () => {
    const wide = await start(OPEN);
    const heads = await wide.$$eval('.lane-head', (all) =>
      all.map((head) => head.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
    expect(heads).toHaveLength(4);
    expect(heads[0]?.[0]).toBeGreaterThanOrEqual(20);
    expect(heads[3]?.[1]).toBeLessThanOrEqual(772);
    const narrow = await start(OPEN, { width: 360, height: 320 });
    const place = await toScreen(narrow, await at(narrow, FOCUS));
    expect(place.x).toBeGreaterThan(100);
    expect(place.x).toBeLessThan(260);
    expect(place.y).toBeGreaterThan(60);
    expect(place.y).toBeLessThan(300);
  });

  test('the home view draws its lanes and a selection of it', async () => {
    const page = await start(`select=${FOCUS}`);
    const places = await readPlaces(page);
    expect(Object.keys(places).length).toBeGreaterThan(25);
    expect(
      await countPixels(page, await at(page, FOCUS), { x: 70, y: 18 }, COLOURS.mark),
    ).toBeGreaterThan(80);
    expect((await readLines(page)).some(({ background }) => !background)).toBe(true);
    await focus(page, FOCUS);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await at(page, FOCUS)).y).toBe(0);
  });
});

describe('pointing', () => {
  test('a click selects a card and rings it, a click on the paper clears', async () => {
    const page = await start(OPEN);
    const court = await at(page, COURT);
    await clickModel(page, { x: court.x - 10, y: court.y });
    expect(await readSelection(page)).toBe(COURT);
    expect(await state(page, COURT, 'aria-pressed')).toBe('true');
    expect(await readFocus(page)).toBe(COURT);
    expect(await countPixels(page, court, { x: 70, y: 20 }, COLOURS.mark)).toBeGreaterThan(60);
    await page.mouse.click(700, 700);
    expect(await readSelection(page)).toBe('');
  });

  test('a click beside a line selects its relation', async () => {
    const page = await start(OPEN);
    const line = (await readLines(page)).find(
      ({ id }) => id === `linkage-extension~PART_OF~${FOCUS}`,
    );
    const [a, b] = [line?.points[1], line?.points[2]];
    if (!line || !a || !b) throw new Error('The sample has no such line; choose another.');
    await clickModel(page, { x: b.x + 5, y: b.y - 12 });
    expect(await readSelection(page)).toBe(line.id);
    expect(await countPixels(page, b, { x: 14, y: 30 }, COLOURS.mark)).toBeGreaterThan(20);
  });

  test('a double click and the “+n” expand, a second double click collapses; nothing else moves', async () => {
    const page = await start(OPEN);
    const before = await readPlaces(page);
    const court = before[COURT];
    if (!court) throw new Error('The canvas shows no district court; the sample has changed.');
    await clickModel(page, { x: court.x - 10, y: court.y }, 2);
    await expect.poll(() => state(page, COURT, 'aria-expanded')).toBe('true');
    const after = await readPlaces(page);
    expect(after).toMatchObject(before);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    await page.waitForTimeout(600);
    await clickModel(page, { x: court.x - 10, y: court.y }, 2);
    await expect.poll(() => readPlaces(page)).toEqual(before);

    const view = toView(SAMPLE_DATA, [{ type: 'open', id: FOCUS }], {
      language: 'zh',
      terms: SAMPLE_TERMS,
      showImplied: false,
      selection: null,
    });
    const card = view.entities.find(({ id }) => id === COURT);
    if (!card) throw new Error('The view has no district court; the sample has changed.');
    const pillX = card.x - card.width / 2 + 20 + card.lastLineWidth + 8 + 11;
    await page.waitForTimeout(600);
    await clickModel(page, { x: pillX, y: card.y });
    await expect.poll(() => readPlaces(page)).toEqual(after);
  });

  test('the paper drags the camera, a card its place in its lane and no camera', async () => {
    const page = await start(OPEN);
    const court = await at(page, COURT);
    const from = await toScreen(page, court);
    const drag = async (x: number, y: number, byX: number, byY: number): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + byX, y + byY, { steps: 4 });
      await page.mouse.up();
      await settle(page);
    };
    await drag(700, 700, 80, -20);
    expect(await at(page, COURT)).toEqual(court);
    const to = await toScreen(page, court);
    expect(Math.round(to.x - from.x)).toBe(80);
    await drag(to.x - 10, to.y, 30, 150);
    expect(await toScreen(page, court)).toEqual(to);
    expect(await at(page, COURT)).toEqual({ x: court.x, y: court.y + 150 });
    const body = await page.evaluate(() => {
      const toLeft = (part: string): number =>
        document.querySelector(part)!.getBoundingClientRect().left;
      return toLeft('.lane-head') - toLeft('.canvas-root');
    });
    expect(Math.round(body)).toBe(Math.round((await toScreen(page, { x: 0, y: 0 })).x));
  });
});

describe('keys', () => {
  test('arrows lead along relations and to the next card, and what is reached is said', async () => {
    const page = await start(OPEN);
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe(FOCUS);
    await settle(page);
    const place = await at(page, FOCUS);
    expect(await countPixels(page, place, { x: 85, y: 22 }, COLOURS.ink)).toBeGreaterThan(300);
    await page.keyboard.press('ArrowLeft');
    const left = await readFocus(page);
    expect(['district-court', 'district-government']).toContain(left);
    await page.keyboard.press('ArrowRight');
    expect(await readFocus(page)).toBe(FOCUS);
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toBe('court-appearance-guidelines');
    expect(await page.textContent('[role=status]')).toBe(
      '出庭应诉工作指引，机制，2 条关系，未展开',
    );
    const seen = new Set<string | null>();
    await focus(page, FOCUS);
    await page.keyboard.press('ArrowRight');
    for (let n = 0; n < 12; n += 1) await page.keyboard.press('ArrowUp');
    for (let n = 0; n < 12; n += 1) {
      seen.add(await readFocus(page));
      await page.keyboard.press('ArrowDown');
    }
    expect(seen.size).toBe(8);
  });

  test('Enter expands and collapses, Space selects, Escape clears, Backspace undoes, O opens', async () => {
    const page = await start(OPEN);
    const before = await readPlaces(page);
    await focus(page, COURT);
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page, COURT, 'aria-expanded')).toBe('true');
    expect(await readPlaces(page)).toMatchObject(before);
    expect(await readFocus(page)).toBe(COURT);
    expect(await page.textContent('[role=status]')).toContain('已展开');
    await page.keyboard.press('Enter');
    expect(await readPlaces(page)).toEqual(before);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    expect(await readPlaces(page)).toEqual(before);
    await page.keyboard.press(' ');
    expect(await readSelection(page)).toBe(COURT);
    await page.keyboard.press('Escape');
    expect(await readSelection(page)).toBe('');
    await page.keyboard.press('o');
    await expect.poll(async () => (await at(page, COURT)).y).toBe(0);
    expect(await readFocus(page)).toBe(COURT);
  });

  test('plus, minus and 0 zoom and fit', async () => {
    const page = await start(OPEN);
    const zoom = (): Promise<number> =>
      page.evaluate(() =>
        parseFloat(
          document.querySelector<HTMLElement>('.lane-heads')!.style.getPropertyValue('--zoom'),
        ),
      );
    await focus(page, FOCUS);
    expect(await zoom()).toBe(1);
    await page.keyboard.press('+');
    expect(await zoom()).toBeCloseTo(1.25);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await zoom()).toBeCloseTo(0.8);
    await page.keyboard.press('0');
    expect(await zoom()).toBe(1);
  });

  test('nothing happens with a modifier or while an input method composes', async () => {
    const page = await start(OPEN);
    const before = await readPlaces(page);
    await focus(page, COURT);
    await page.evaluate(() => {
      const button = document.activeElement;
      const press = (init: KeyboardEventInit): boolean | undefined =>
        button?.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        );
      press({ key: 'Enter', isComposing: true });
      press({ key: 'ArrowRight', ...Object.fromEntries([['keyCode', 229]]) });
      press({ key: 'o', ctrlKey: true });
      press({ key: 'Backspace', metaKey: true });
      press({ key: 'ArrowLeft', altKey: true });
    });
    await settle(page);
    expect(await readPlaces(page)).toEqual(before);
    expect(await readFocus(page)).toBe(COURT);
  });

  test('Tab leads to the relations of a card, where arrows move and Space selects', async () => {
    const page = await start(OPEN);
    await focus(page, COURT);
    await page.keyboard.press('Tab');
    const first = await readFocus(page);
    expect(first).toContain(COURT);
    await page.keyboard.press('ArrowDown');
    const second = await readFocus(page);
    expect(second).toContain(COURT);
    expect(second).not.toBe(first);
    await page.keyboard.press(' ');
    expect(await readSelection(page)).toBe(second);
    await page.keyboard.press('Escape');
    expect(await readFocus(page)).toBe(COURT);
  });

  test('what is out of sight is brought in', async () => {
    const page = await start(OPEN, { width: 360, height: 320 });
    await focus(page, FOCUS);
    await page.keyboard.press('ArrowLeft');
    await settle(page);
    const id = (await readFocus(page)) ?? '';
    const { x, y } = await toScreen(page, await at(page, id));
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(360);
    expect(y).toBeGreaterThan(48);
    expect(y).toBeLessThan(320);
  });
});

describe('the list beside the drawing', () => {
  test('is sound by axe, and has one card and one relation in the tab order', async () => {
    const page = await start(`${OPEN}&expand=${COURT}`);
    expect(await findViolations(page, { within: '.canvas-root' })).toEqual([]);
    expect(await page.$$eval('.card-list button[data-id][tabindex="0"]', (all) => all.length)).toBe(
      1,
    );
    expect(
      await page.$$eval('.card-list button[data-relation][tabindex="0"]', (all) => all.length),
    ).toBe(1);
    expect(await state(page, COURT, 'aria-expanded')).toBe('true');
    expect(await state(page, 'district-government', 'aria-expanded')).toBe('false');
  });

  test('the same address gives the same places', async () => {
    const page = await start(`${OPEN}&expand=${COURT}&expand=hearing-attendance`);
    const before = await readPlaces(page);
    await page.reload();
    await waitForDrawing(page);
    expect(await readPlaces(page)).toEqual(before);
  });
});

describe('coming and going', () => {
  test('unmounting takes everything away, and 50 mounts leave no listener, no element and no memory behind', async () => {
    const page = await start(OPEN);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    const count = async (): Promise<{ listeners: number; nodes: number; heap: number }> => {
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const read = (name: string): number =>
        metrics.find((metric) => metric.name === name)?.value ?? 0;
      return {
        listeners: read('JSEventListeners'),
        nodes: read('Nodes'),
        heap: read('JSHeapUsedSize'),
      };
    };
    const toggle = (): Promise<void> =>
      page.evaluate(() => document.querySelector<HTMLElement>('#toggle')?.click());
    const cycle = async (): Promise<void> => {
      await toggle();
      await settle(page);
      expect(await page.$$eval('canvas', (all) => all.length)).toBe(0);
      await toggle();
      await waitForDrawing(page);
    };
    for (let n = 0; n < 3; n += 1) await cycle();
    const before = await count();
    for (let n = 0; n < 50; n += 1) await cycle();
    const after = await count();
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.nodes - before.nodes).toBeLessThan(200);
    // One canvas alone, with what Cytoscape draws of it, takes more than 1 MB.
    expect(after.heap - before.heap).toBeLessThan(5_000_000);
    expect(await page.$$eval('.canvas-stage canvas', (all) => all.length)).toBe(3);
    expect(await page.$$eval('head style', (all) => all.length)).toBe(0);
  }, 150_000);

  test('new cards are whole once they have faded in', async () => {
    const page = await start(OPEN, { reducedMotion: 'no-preference' });
    await focus(page, COURT);
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page, COURT, 'aria-expanded')).toBe('true');
    const place = await at(page, 'litigating-units');
    await page.waitForTimeout(600);
    expect(await countPixels(page, place, { x: 60, y: 12 }, COLOURS.body)).toBeGreaterThan(60);
  });
});
