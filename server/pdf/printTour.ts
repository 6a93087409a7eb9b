import { pino } from 'pino';
import { buildClient, CLIENT_FOLDER } from '../buildClient.ts';
import { createService } from '../createService.ts';
import type { Env } from '../env.ts';
import { listen } from '../listen.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { checkTour } from './checkTour.ts';
import { launchBrowser } from './launchBrowser.ts';
import type { PdfOrder } from './readPdfOrder.ts';

/** The pages are not as they should be printed; the message says what to do. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

/** For pages to be set: all faces have to be read. */
const MOST_TO_SET_MS = 120_000;

/**
 * A tour's handout as PDF, as the page prints it. The store is served to a browser of our own on a port of this machine.
 * Throws `RequestError` where there is no such tour, `BrowserError` where there is no browser, `PrintError` where faces are missing.
 */
export async function printTour(
  { tour, paper, lang, without }: PdfOrder,
  { store, env, say }: { store: GraphStore; env: Env; say: (message: string) => void },
): Promise<Uint8Array> {
  await checkTour(store, tour);
  const browser = await launchBrowser();
  const stops: (() => Promise<void>)[] = [() => browser.close()];
  try {
    await buildClient(say);
    // One reader, who asks for all at once, is not held back.
    const quiet: Env = { ...env, rateLimit: null, metrics: false };
    const service = createService(store, quiet, CLIENT_FOLDER, pino({ level: 'silent' }));
    const address = await listen(service.server, '127.0.0.1', 0);
    stops.push(service.stop);
    const page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
    const handout = [paper, ...without].join(',');
    await page.goto(
      `${address}?on=present&tour=${encodeURIComponent(tour)}&handout=${handout}${lang === 'en' ? '&lang=en' : ''}&theme=light`,
    );
    const set = page.locator('[data-handout=ready], [data-handout=missing]');
    await set.waitFor({ timeout: MOST_TO_SET_MS }).catch(() => {
      throw new PrintError(
        `The pages were not set within ${MOST_TO_SET_MS / 1000} seconds; try again on a machine that is less busy.`,
      );
    });
    if ((await set.getAttribute('data-handout')) === 'missing')
      throw new PrintError((await page.locator('.handout-missing p').allInnerTexts()).join(' '));
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    // The browser first: what it holds open would be waited for.
    for (const stop of stops) await stop();
  }
}
