import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { provideBrowser, type ProvidedBrowser } from './provideBrowser.ts';

/**
 * A browser whose pages are watched: an error of one of them, or a request that leaves the server, fails the
 * test that opened it; they are closed after it.
 */
export interface WatchedPages extends ProvidedBrowser {
  /** A page in a context of its own, at 1440×900 in Chinese and without motion where nothing else is said. */
  makePage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Watches a page that a test has opened in another way. */
  watch: (page: Page) => Page;
}

export function provideWatchedPages({
  dialogsAreFaults = false,
}: {
  /** A script may not open a dialog; where it may, the browser dismisses it. */
  dialogsAreFaults?: boolean;
} = {}): WatchedPages {
  const provided = provideBrowser();
  let faults: string[] = [];
  let pages: Page[] = [];
  afterEach(async () => {
    const found = faults;
    for (const page of pages) {
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
    faults = [];
    pages = [];
    expect(found).toEqual([]);
  });
  const watch = (page: Page): Page => {
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== new URL(provided.address).origin && origin !== 'null')
        faults.push(request.url());
    });
    if (dialogsAreFaults) page.on('dialog', (dialog) => faults.push(dialog.message()));
    pages.push(page);
    return page;
  };
  return {
    get address() {
      return provided.address;
    },
    get browser() {
      return provided.browser;
    },
    watch,
    makePage: async (options = {}) => {
      const context = await provided.browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        reducedMotion: 'reduce',
        ...options,
      });
      return watch(await context.newPage());
    },
  };
}
