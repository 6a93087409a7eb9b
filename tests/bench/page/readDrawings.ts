import type { Browser } from 'playwright-core';
import type { Drawing } from './Drawing.ts';
import { openContext } from './openWatched.ts';

/** A neighbourhood, and what of it is expanded. */
export const FOCUS = 'wancheng-2025.government-court-linkage-mechanism';
export const EXPANDED = 'wancheng-2025.district-court';

export interface Drawings {
  overview: Drawing;
  /** The neighbourhood as it is opened, and with one more of its entities expanded. */
  before: Drawing;
  after: Drawing;
}

/** How long nothing may change for a drawing to be taken as finished. */
const QUIET_MS = 1000;

/** Reads what our page draws, once, from its own graph. */
export async function readDrawings(browser: Browser, address: string): Promise<Drawings> {
  const context = await openContext(browser);
  try {
    const page = await context.newPage();
    const read = async (): Promise<Drawing> => {
      await page.locator('[data-drawn]').waitFor({ state: 'attached' });
      let last = '';
      for (;;) {
        const drawing = await page.evaluate(() => window.probe.read());
        const text = JSON.stringify(drawing);
        if (text === last) return drawing;
        last = text;
        await page.waitForTimeout(QUIET_MS);
      }
    };
    await page.goto(address);
    const overview = await read();
    await page.goto(new URL(`?e=${FOCUS}`, address).href);
    const before = await read();
    await page.evaluate((id) => window.probe.press(id, 'Enter'), EXPANDED);
    await page
      .locator(`button[data-id="${EXPANDED}"][aria-expanded=true]`)
      .waitFor({ state: 'attached' });
    const after = await read();
    return { overview, before, after };
  } finally {
    await context.close();
  }
}
