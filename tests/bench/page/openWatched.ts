import type { Browser, BrowserContext, Page } from 'playwright-core';
import { installProbe } from './installProbe.ts';

/** A browser's window without any cache yet, whose pages are watched; nothing moves, so that nothing is waited for. */
export async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(installProbe);
  return context;
}

/** Opens the address in a new tab; the answer is there as soon as its scripts can run. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Waits until so many elements are painted; ms since the navigation began. */
export const whenPainted = (page: Page, elements: number): Promise<number> =>
  page.evaluate((count) => window.probe.painted(count), elements);
