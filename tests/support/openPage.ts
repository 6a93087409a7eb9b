import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedPage {
  page: Page;
  /** Errors, and requests that left the server, so far. */
  faults: string[];
}

/** Opens an address of the server; `prepare` runs before any of the page's scripts. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { prepare?: (page: Page) => Promise<void> } = {},
): Promise<OpenedPage> {
  const { prepare, ...context } = options;
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...context,
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(address).origin && origin !== 'null') faults.push(request.url());
  });
  await prepare?.(page);
  await page.goto(address);
  return { page, faults };
}
