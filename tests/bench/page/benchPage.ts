/** Our page against a bare Cytoscape page that paints the same, in turns, in the same Chromium. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { startServer } from '../../support/startServer.ts';
import { checkSame } from './checkSame.ts';
import { toGrowth, type Growth } from './Drawing.ts';
import { openBenchPages, type BenchPages } from './openBenchPages.ts';
import { openContext, openTab, whenPainted } from './openWatched.ts';
import { EXPANDED, FOCUS, readDrawings, type Drawings } from './readDrawings.ts';
import { duel, toDuel, toSpread, type Duel, type Spread } from './spread.ts';

const ROUNDS = 20;
/** What varies most is measured more often. */
const WARM_ROUNDS = 40;
const FRAMES = 60;
/** Expansions in one round, of which the median counts; more before, which do not. */
const EXPANSIONS = 5;
const WARM_UP = 3;
/** What a page has left to do when it is painted shall not be counted to what follows. */
const SETTLE_MS = 200;
/** What a page does behind the frame that is waited for shall not be counted to the next, nor be spared by it. */
const REST_MS = 60;
/** How long a visit before the measured ones lasts. */
const STAY_MS = 2_000;

export interface PageResult {
  browser: string;
  elements: { overview: number; before: number; after: number };
  duels: Duel[];
  /** What there is no limit for, in ms. */
  times: { name: string; spread: Spread }[];
}

interface Bench {
  ours: string;
  pages: BenchPages;
  drawings: Drawings;
  onProgress(message: string): void;
}

/** Builds and serves both, and measures. */
export async function benchPage(onProgress: (message: string) => void): Promise<PageResult> {
  onProgress('starting …');
  const server = await startServer({ env: { LOG_LEVEL: 'silent' } });
  const closers = [() => server.stop()] as (() => Promise<unknown>)[];
  try {
    const browser = await launchBrowser();
    closers.push(() => browser.close());
    const drawings = await readDrawings(browser, server.address);
    const pages = await openBenchPages(drawings.overview);
    closers.push(() => pages.close());
    const bench = { ours: server.address, pages, drawings, onProgress };
    const context = await openContext(browser);
    await checkSame(context, { ours: bench.ours, bare: pages.bare }, drawings);
    await context.close();

    const first = await benchFirstPaint(browser, bench);
    const times = [await benchSearchField(browser, bench), ...(await benchLayouts(browser, bench))];
    /*
     * A headless Chromium shows 60 frames a second at most: a frame of 3 ms and one of 15 ms would look alike. Without that
     * limit the next frame begins when the last one is done with, so that the time between two is what one takes:
     * scripts, style, layout, raster and what the compositor makes the page wait for.
     */
    const unlimited = await launchBrowser({
      switches: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
    });
    closers.push(() => unlimited.close());
    const panning = await benchPanning(unlimited, bench);
    const expansion = await benchExpansion(unlimited, bench);
    return {
      browser: browser.version(),
      elements: {
        overview: drawings.overview.elements.length,
        before: drawings.before.elements.length,
        after: drawings.after.elements.length,
      },
      duels: [...first, ...panning, ...expansion],
      times,
    };
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}

/** From the beginning of the navigation to the frame that has the whole overview. */
async function benchFirstPaint(browser: Browser, bench: Bench): Promise<Duel[]> {
  const { ours, pages, drawings, onProgress } = bench;
  const count = drawings.overview.elements.length;
  const warm = await openContext(browser);
  const measure = async (address: string, context = warm): Promise<number> => {
    const page = await openTab(context, address);
    const time = await whenPainted(page, count);
    await page.close();
    return time;
  };
  /** As somebody does who reads: what a page keeps for the next visit, it keeps once it is at rest. */
  const stay = async (address: string): Promise<void> => {
    const page = await openTab(warm, address);
    await whenPainted(page, count);
    await setTimeout(STAY_MS);
    await page.close();
  };
  const measureCold = async (address: string): Promise<number> => {
    const context = await openContext(browser);
    const time = await measure(address, context);
    await context.close();
    return time;
  };
  onProgress('first paint, warm …');
  // Once is not enough: Chromium keeps compiled scripts from the second or third visit on.
  for (let at = 0; at < WARM_UP; at += 1)
    for (const address of [ours, pages.bare]) await stay(address);
  const warmed = await duel(
    WARM_ROUNDS,
    () => measure(ours),
    () => measure(pages.bare),
  );
  await warm.close();
  onProgress('first paint, cold …');
  const cold = await duel(
    ROUNDS,
    () => measureCold(ours),
    () => measureCold(pages.bare),
  );
  return [
    toDuel('first paint, warm cache', warmed, 1.3),
    toDuel('first paint, cold cache', cold, 1.3),
  ];
}

/** What the main thread was busy for, in ms, while `act` ran. */
async function withBusyTime<Result>(
  page: Page,
  act: () => Promise<Result>,
): Promise<{ result: Result; busy: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await readBusyTime(session);
  const result = await act();
  const busy = (await readBusyTime(session)) - before;
  await session.detach();
  return { result, busy };
}

async function readBusyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium does not tell what its main thread does.');
  return seconds * 1000;
}

async function benchPanning(browser: Browser, bench: Bench): Promise<Duel[]> {
  const { ours, pages, drawings, onProgress } = bench;
  onProgress('panning …');
  const context = await openContext(browser);
  const measure = async (address: string): Promise<{ frame: number; busy: number }> => {
    const page = await openTab(context, address);
    await whenPainted(page, drawings.overview.elements.length);
    await page.waitForTimeout(SETTLE_MS);
    const pan = (frames: number): Promise<number> =>
      page.evaluate((count) => window.probe.pan(count), frames);
    await pan(FRAMES);
    const { result, busy } = await withBusyTime(page, () => pan(FRAMES));
    await page.close();
    return { frame: result, busy: busy / FRAMES };
  };
  const readings = await duel(
    ROUNDS,
    () => measure(ours),
    () => measure(pages.bare),
  );
  await context.close();
  return [
    toDuel('panning, one frame', pick(readings, 'frame'), 1.15),
    toDuel('panning, main thread in one frame', pick(readings, 'busy'), null),
  ];
}

/**
 * From the key to the frame with all new elements; for the bare page from `cy.add`. The page keeps what the server has
 * answered: what was expanded once, and collapsed, is expanded again without a request, so that no network is in it.
 */
async function benchExpansion(browser: Browser, bench: Bench): Promise<Duel[]> {
  const { ours, pages, drawings, onProgress } = bench;
  const { before, after } = drawings;
  onProgress('expanding …');
  const context = await openContext(browser);
  const [grow, shrink] = [toGrowth(before, after), toGrowth(after, before)];
  const counts = { before: before.elements.length, after: after.elements.length };
  const repeat = async (
    page: Page,
    expand: () => Promise<number>,
    collapse: () => Promise<number>,
  ): Promise<{ frame: number; busy: number }> => {
    const rest = () => page.waitForTimeout(REST_MS);
    const run = async (times: number): Promise<number[]> => {
      const frames: number[] = [];
      for (let at = 0; at < times; at += 1) {
        frames.push(await expand());
        await rest();
        await collapse();
        await rest();
      }
      return frames;
    };
    await run(WARM_UP);
    const { result, busy } = await withBusyTime(page, () => run(EXPANSIONS));
    return { frame: toSpread(result).median, busy: busy / EXPANSIONS };
  };
  const measureOurs = async () => {
    const page = await openTab(context, new URL(`?e=${FOCUS}`, ours).href);
    await whenPainted(page, counts.before);
    const press = (elements: number): Promise<number> =>
      page.evaluate(
        ([id, count]) => window.probe.time(() => window.probe.press(id, 'Enter'), count),
        [EXPANDED, elements] as const,
      );
    const asked: string[] = [];
    await press(counts.after);
    await press(counts.before);
    // Faces of what stands beside the map come after it.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE_MS);
    page.on('request', (request) => asked.push(request.url()));
    const times = await repeat(
      page,
      () => press(counts.after),
      () => press(counts.before),
    );
    await page.close();
    if (asked.length > 0)
      throw new Error(`An expansion that was known asked for ${asked.join(', ')}.`);
    return times;
  };
  const measureBare = async () => {
    const page = await openTab(context, pages.bare);
    await whenPainted(page, drawings.overview.elements.length);
    await page.evaluate((drawing) => window.bare.show(drawing), before);
    await page.waitForTimeout(SETTLE_MS);
    const run = (growth: Growth, elements: number): Promise<number> =>
      page.evaluate(([step, count]) => window.probe.time(() => window.bare.grow(step), count), [
        growth,
        elements,
      ] as const);
    const times = await repeat(
      page,
      () => run(grow, counts.after),
      () => run(shrink, counts.before),
    );
    await page.close();
    return times;
  };
  const readings = await duel(ROUNDS, measureOurs, measureBare);
  await context.close();
  return [
    toDuel('expanding', pick(readings, 'frame'), 1.5),
    toDuel('expanding and collapsing, main thread', pick(readings, 'busy'), null),
  ];
}

async function benchSearchField(browser: Browser, { ours, onProgress }: Bench) {
  onProgress('search …');
  const context = await openContext(browser);
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    const page = await openTab(context, ours);
    times.push(await page.evaluate(() => window.probe.search('sfj')));
    await page.close();
  }
  await context.close();
  return { name: 'until search works, warm cache', spread: toSpread(times) };
}

async function benchLayouts(browser: Browser, { pages, onProgress }: Bench) {
  onProgress('layouts …');
  const context = await openContext(browser);
  const page = await openTab(context, pages.layouts);
  await page.waitForFunction(() => 'layouts' in window);
  const times = new Map<string, number[]>();
  for (let at = 0; at < ROUNDS; at += 1)
    for (const [name, time] of Object.entries(await page.evaluate(() => window.layouts.measure())))
      times.set(name, [...(times.get(name) ?? []), time]);
  await context.close();
  return [...times].map(([name, each]) => ({
    name: `layout of the ${name}`,
    spread: toSpread(each),
  }));
}

const pick = <Name extends string>(
  { ours, bare }: { ours: Record<Name, number>[]; bare: Record<Name, number>[] },
  name: Name,
) => ({ ours: ours.map((each) => each[name]), bare: bare.map((each) => each[name]) });
