import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './startServer.ts';

/** There from the first test of the file to its last; `address` is the server's. */
export interface ProvidedBrowser {
  readonly address: string;
  readonly browser: Browser;
}

/** For a test file: a server of its own on the embedded store and a browser, which end with its tests. */
export function provideBrowser(): ProvidedBrowser {
  let provided: { server: RunningServer; browser: Browser } | null = null;
  const get = (): { server: RunningServer; browser: Browser } => {
    if (!provided) throw new Error('The browser is there within tests and hooks only.');
    return provided;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    provided = { server, browser };
  });
  afterAll(async () => {
    await provided?.browser.close();
    await provided?.server.stop();
    provided = null;
  });
  return {
    get address() {
      return get().server.address;
    },
    get browser() {
      return get().browser;
    },
  };
}
