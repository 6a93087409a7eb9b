/** The file for offline use against the served page, opened in turns in the same Chromium, nothing cached. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../support/browser.ts';
import { buildOffline } from '../../support/buildOffline.ts';
import { startServer } from '../../support/startServer.ts';
import { openContext, openTab } from './openWatched.ts';
import { readDrawings } from './readDrawings.ts';
import { duel, toDuel, type Duel } from './spread.ts';

const ROUNDS = 20;
const WARM_UP = 2;
/** The most that the file may take of the served page's time. */
const MOST = 2;

export interface OfflineResult {
  browser: string;
  /** Of the file. */
  bytes: number;
  /** `ours` is the file, `bare` the served page. */
  duels: Duel[];
}

/** ms since the navigation began. */
interface Opening {
  painted: number;
  found: number;
  /** The later of the two. */
  opened: number;
}

declare global {
  interface Window {
    opening: Promise<Opening>;
  }
}

/** Builds and serves the page, writes the file, and measures. */
export async function benchOffline(onProgress: (message: string) => void): Promise<OfflineResult> {
  onProgress('starting …');
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-bench-'));
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const server = await startServer({ env: { LOG_LEVEL: 'silent' } });
    closers.push(() => server.stop());
    const out = join(folder, 'fazhi.html');
    onProgress('writing the file …');
    await buildOffline(out);
    const browser = await launchBrowser();
    closers.push(() => browser.close());
    const { overview } = await readDrawings(browser, server.address);
    /** Both are waited for from before the page's first script on: a file may be done before anybody can ask. */
    const measure = async (address: string): Promise<Opening> => {
      const context = await openContext(browser);
      await context.addInitScript((elements) => {
        window.opening = Promise.all([
          window.probe.painted(elements),
          window.probe.search('sfj'),
        ]).then(([painted, found]) => ({ painted, found, opened: Math.max(painted, found) }));
      }, overview.elements.length);
      const page = await openTab(context, address);
      const opening = await page.evaluate(() => window.opening);
      await context.close();
      return opening;
    };
    const file = (): Promise<Opening> => measure(pathToFileURL(out).href);
    const served = (): Promise<Opening> => measure(server.address);
    onProgress('opening …');
    // The disk and the server are warm; the browser never is.
    await duel(WARM_UP, file, served);
    const readings = await duel(ROUNDS, file, served);
    const pick = (name: keyof Opening): { ours: number[]; bare: number[] } => ({
      ours: readings.ours.map((each) => each[name]),
      bare: readings.bare.map((each) => each[name]),
    });
    return {
      browser: browser.version(),
      bytes: (await stat(out)).size,
      duels: [
        toDuel('overview painted', pick('painted'), null),
        toDuel('search answered', pick('found'), null),
        toDuel('both', pick('opened'), MOST),
      ],
    };
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}
