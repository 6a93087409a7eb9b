import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildOffline } from './buildOffline.ts';

/** Browser pages that have no network and come from the file for offline use, as a double click opens it. */
export interface OfflinePages {
  /** Of the file itself. */
  readonly file: string;
  readonly browser: Browser;
  /** Opens the file, with this behind its address; `prepare` runs before any of its scripts. */
  open: (
    search?: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>;
  /** A page in a context without a network, which opens nothing yet. What it does wrong fails the test, but for `expected`. */
  makePage: (options?: BrowserContextOptions, expected?: RegExp) => Promise<Page>;
}

/**
 * For a test file: builds the file once. Any request that a page makes for anything but the file, an error in it, or a refusal by
 * its policy fails the test.
 */
export function provideOfflinePages(env: Record<string, string> = {}): OfflinePages {
  let folder = '';
  let browser: Browser | null = null;
  let faults: string[] = [];
  let pages: Page[] = [];
  const toFile = (): string => join(folder, 'fazhi.html');
  const toBrowser = (): Browser => {
    if (!browser) throw new Error('The browser is there within tests and hooks only.');
    return browser;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-offline-'));
    await buildOffline(toFile(), env);
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    const found = faults;
    for (const page of pages) await page.context().close();
    faults = [];
    pages = [];
    expect(found).toEqual([]);
  });

  const makePage = async (
    options: BrowserContextOptions = {},
    expected?: RegExp,
  ): Promise<Page> => {
    const context = await toBrowser().newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      offline: true,
      ...options,
    });
    const watch = (page: Page): void => {
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected?.test(message.text()))
          faults.push(message.text());
      });
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      pages.push(page);
    };
    context.on('request', (request) => {
      const url = request.url();
      // What the page has in itself is no request.
      const isOwn = url.startsWith('data:') || url.startsWith('blob:');
      if (!isOwn && !url.startsWith('file:')) faults.push(`request: ${url}`);
      if (url.startsWith('file:') && !/\.html(\?|$)/.test(url)) faults.push(`request: ${url}`);
    });
    context.on('page', watch);
    return context.newPage();
  };
  return {
    get file() {
      return toFile();
    },
    get browser() {
      return toBrowser();
    },
    makePage,
    open: async (search = '', options = {}, prepare = () => Promise.resolve()) => {
      const page = await makePage(options);
      await prepare(page);
      await page.goto(`${pathToFileURL(toFile()).href}${search}`);
      return page;
    },
  };
}
