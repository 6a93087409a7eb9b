import type { Page, Route } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { zh } from '../../client/messages/zh.ts';
import { provideBrowser } from '../support/provideBrowser.ts';
import {
  COURT,
  expectText,
  LINKAGE,
  openExplorer,
  API,
  readOperation,
  toCard,
  waitForCanvas,
} from './fixtures/explorerPage.ts';
import { servePage } from './fixtures/servePage.ts';

const provided = provideBrowser();
let pages: Page[] = [];
afterEach(async () => {
  for (const page of pages) {
    // What is still being answered is answered to nobody.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  }
  pages = [];
});

const open = async (
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
  options = {},
): Promise<Page> => {
  const page = await openExplorer(provided.browser, provided.address, path, options, prepare);
  pages.push(page);
  return page;
};
const countCards = (page: Page): Promise<number> => page.locator('button[data-id]').count();

describe('loading', () => {
  it('is said where it lasts for longer than 300 ms, not before', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const page = await open('/', async (opened) => {
      await opened.route(API, async (route) => {
        await gate;
        await route.continue();
      });
      await opened.addInitScript(() => {
        new MutationObserver((_, observer) => {
          const loading = document.querySelector('.loading');
          if (!loading) return;
          observer.disconnect();
          document.documentElement.dataset['first'] = getComputedStyle(loading).visibility;
        }).observe(document, { childList: true, subtree: true });
      });
    });
    await page.locator('.loading').waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('hidden');
    expect(await page.locator('.loading').innerText()).toBe(zh.loading);
    release();
    await waitForCanvas(page);
    expect(await page.locator('.loading').count()).toBe(0);
  });
});

describe('a server that is gone', () => {
  it('leaves what is shown, is asked again after longer and longer times, and may be left alone', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    const shown = await countCards(page);
    const times: number[] = [];
    const refuse = async (route: Route): Promise<void> => {
      if (readOperation(route) === 'View') times.push(Date.now());
      await route.abort('connectionrefused');
    };
    await page.route(API, refuse);
    await page.locator(toCard(COURT)).focus();
    await page.keyboard.press('o');
    const failure = page.locator('.canvas [role=alert]');
    await failure.waitFor();
    expect(await failure.innerText()).toContain(zh.failure.UNREACHABLE);
    expect(await countCards(page)).toBe(shown);
    await expect.poll(() => times.length, { timeout: 12_000 }).toBe(3);
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(1500);
    expect(third - second).toBeGreaterThanOrEqual(3000);
    expect(third - second).toBeGreaterThan(second - first);
    await failure.getByText(zh.cancel).click();
    expect(await failure.innerText()).not.toMatch(/秒后自动再试/);

    await page.unroute(API, refuse);
    await failure.getByRole('button', { name: zh.retry }).click();
    await expect.poll(() => failure.count()).toBe(0);
    await expect
      .poll(() => page.getByRole('heading', { name: '区法院' }).count())
      .toBeGreaterThan(0);
    expect(page.url()).toContain(COURT);
  });

  it('lets the other parts go on as soon as one of them has an answer', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    await page.route(API, (route) => route.abort('connectionrefused'));
    await page.locator(toCard(COURT)).focus();
    await page.keyboard.press('o');
    await page.locator('.panel [role=alert]').waitFor();
    for (const area of ['.canvas', '.panel'])
      await page.locator(`${area} [role=alert]`).getByText(zh.cancel).click();
    await page.unroute(API);
    await page.locator('.canvas').getByRole('button', { name: zh.retry }).click();
    await expect.poll(() => page.locator('[role=alert]').count()).toBe(0);
  });
});

describe('without a network', () => {
  it('says so, stays usable, and asks again when it is back', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    const shown = await countCards(page);
    await page.context().setOffline(true);
    await expectText(page, zh.offline);
    await page.locator(toCard(COURT)).focus();
    await page.keyboard.press(' ');
    await expectText(page, zh.retryOnline);
    expect(await countCards(page)).toBe(shown);
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('.panel [role=alert]').count()).toBe(0);
    await expectText(page, '宛城区人民法院');
    expect(await page.locator('body').innerText()).not.toContain(zh.offline);
  });
});

describe('a graph that has changed', () => {
  it('is said when somebody comes back, and shown when asked for, at the same address', async () => {
    let revision: string | null = null;
    const asked: string[] = [];
    const page = await open(`/?e=${LINKAGE}`, (opened) =>
      opened.route(API, async (route) => {
        const operation = readOperation(route);
        asked.push(operation);
        const response = await route.fetch();
        const answer = (await response.json()) as { data: { graph?: { revision: string } } };
        if (revision !== null && answer.data.graph) answer.data.graph.revision = revision;
        await route.fulfill({ response, json: answer });
      }),
    );
    await waitForCanvas(page);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => asked.includes('Revision')).toBe(true);
    expect(await page.locator('.notice').count()).toBe(0);

    revision = 'another';
    await page.clock.install();
    await page.clock.fastForward(60_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expectText(page, zh.graphChanged);
    const before = new URL(page.url()).searchParams;
    const shown = await countCards(page);
    asked.length = 0;
    await page.getByRole('button', { name: zh.reloadView }).click();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await expect.poll(() => asked.includes('View') && asked.includes('Library')).toBe(true);
    // The same view, of the graph as it is now.
    before.set('rev', 'another');
    await expect.poll(() => new URL(page.url()).searchParams.toString()).toBe(before.toString());
    expect(await countCards(page)).toBe(shown);
  });

  it('is left alone where the server does not answer', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    const shown = await countCards(page);
    await page.route(API, (route) =>
      route.fulfill({ json: { data: { graph: { revision: 'another' } } } }),
    );
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expectText(page, zh.graphChanged);
    await page.unroute(API);
    await page.route(API, (route) => route.abort('connectionrefused'));
    await page.getByRole('button', { name: zh.reloadView }).click();
    await expectText(page, zh.graphNotReloaded);
    expect(await countCards(page)).toBe(shown);
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });
});

describe('too many entities', () => {
  it('are said to be more than what was loaded', async () => {
    const page = await open(`/?e=${LINKAGE}`, (opened) =>
      opened.route(API, async (route) => {
        const response = await route.fetch();
        const answer = (await response.json()) as {
          data: { neighbourhood?: { truncated: boolean } };
        };
        if (answer.data.neighbourhood) answer.data.neighbourhood.truncated = true;
        await route.fulfill({ response, json: answer });
      }),
    );
    await waitForCanvas(page);
    expect(await page.locator('.status').innerText()).toContain(zh.truncated);
  });
});

describe('a browser that stores nothing', () => {
  const deny = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });

  it('is said once, and the choice holds on this page', async () => {
    const page = await open('/', deny, { colorScheme: 'light' });
    await waitForCanvas(page);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.getByRole('button', { name: zh.toDark }).click();
    await expectText(page, zh.storageLost);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('button', { name: zh.understood }).click();
    expect(await page.locator('.notice').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: zh.singleKeys }).click();
    expect(await page.getByRole('checkbox', { name: zh.singleKeys }).isChecked()).toBe(false);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('opens the page where nothing may even be read', async () => {
    const page = await open('/', (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    await waitForCanvas(page);
    await page.getByRole('button', { name: zh.toDark }).click();
    await expectText(page, zh.storageLost);
  });
});

describe('a part that breaks', () => {
  it('leaves the rest and the address where the canvas cannot be loaded, and comes back with the page', async () => {
    const page = await open(`/?e=${LINKAGE}`, (opened) =>
      opened.route('**/assets/drawing-*.js', (route) => route.abort()),
    );
    const broken = page.locator('.canvas [role=alert]');
    await broken.waitFor();
    expect(await broken.innerText()).toContain(zh.broken.unloaded);
    await expectText(page, '府院联动机制');
    expect(page.url()).toContain(LINKAGE);
    await page.unroute('**/assets/drawing-*.js');
    await broken.getByRole('button', { name: zh.broken.reload }).click();
    await waitForCanvas(page);
    expect(page.url()).toContain(LINKAGE);
  });

  it('offers a way on where the whole page cannot be shown', async () => {
    const logged: string[] = [];
    const page = await open(`/?e=${LINKAGE}&lang=zh`, async (opened) => {
      opened.on('console', (message) => {
        if (message.type() === 'error') logged.push(message.text());
      });
      await opened.route(API, (route) =>
        readOperation(route) === 'Library'
          ? route.fulfill({ json: { data: { graph: { revision: 'a' }, reports: [{}] } } })
          : route.continue(),
      );
    });
    const broken = page.locator('[role=alert]');
    await broken.waitFor();
    expect(await broken.innerText()).toContain(zh.broken.page);
    expect(page.url()).toContain(LINKAGE);
    expect(logged.join()).toMatch(/TypeError/);
    await page.unroute(API);
    await broken.getByRole('link', { name: zh.nextHome }).click();
    await waitForCanvas(page);
    expect(page.url()).not.toContain(LINKAGE);
  });

  it('shows no stack, writes to the console, copies the address, and is tried again', async () => {
    const served = await servePage('./broken');
    try {
      for (const part of ['canvas', 'panel', 'page'] as const) {
        const context = await provided.browser.newContext({
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        const page = await context.newPage();
        pages.push(page);
        const logged: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') logged.push(message.text());
        });
        await page.goto(`${served.url}?part=${part}`);
        const broken = page.locator('[role=alert]');
        await broken.waitFor();
        const said = await page.locator('body').innerText();
        expect(said).toContain(zh.broken[part]);
        expect(said).toContain('beside');
        expect(said).not.toMatch(/secret|Error| at /);
        expect(logged.join()).toContain('a secret of the implementation');
        await broken.getByRole('button', { name: zh.broken.copy }).click();
        await expectText(page, zh.linkCopied);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

        await broken.getByRole('button', { name: zh.retry }).click();
        await expectText(page, zh.broken[part]);
        await page.locator('#mend').click();
        await (part === 'panel'
          ? page.locator('#next').click()
          : broken.getByRole('button', { name: zh.retry }).click());
        await expectText(page, 'whole');
        expect(await broken.count()).toBe(0);
      }
    } finally {
      await served.close();
    }
  });
});
