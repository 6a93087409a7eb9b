import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../scripts/docs/readExamples.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';

const examples = await readExamples();
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Opens the page and notes every error and every request that leaves the server. */
const openPage = async (path = 'graphql', viewport = { width: 1440, height: 900 }) => {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('data:')) faults.push(`left: ${url}`);
  });
  await page.goto(`${server.address}${path}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return { page, faults };
};

/** Presses the run button and answers with what the server does. */
const run = async (page: Page): Promise<{ data?: object; errors?: unknown }> => {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.getByRole('button', { name: 'Execute query' }).click(),
  ]);
  return (await response.json()) as { data?: object; errors?: unknown };
};

/** The words that an editor shows: Monaco draws the lines in view only, with hard spaces. */
const readEditor = async (page: Page, part: 'query-editor' | 'response'): Promise<string> =>
  (await page.locator(`.graphiql-${part} .view-lines`).innerText()).replaceAll('\u00a0', ' ');

const readWidths = (page: Page): Promise<number[]> =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);

describe('GraphiQL at /graphql', () => {
  it('has every example as a tab, and each answers when it is run', async () => {
    const { page, faults } = await openPage();
    await expect(page.title()).resolves.toContain('GraphiQL');
    const tabs = page.getByRole('tab');
    expect(await tabs.allInnerTexts()).toEqual(examples.map(({ name }) => name));

    for (const [index, { name }] of examples.entries()) {
      await tabs.nth(index).click();
      await expect.poll(() => readEditor(page, 'query-editor')).toContain(`query ${name}`);
      const answer = await run(page);
      expect(answer.errors, name!).toBeUndefined();
      const [field = ''] = Object.keys(answer.data ?? {});
      await expect.poll(() => readEditor(page, 'response')).toContain(`"${field}"`);
      expect(await readEditor(page, 'response')).not.toContain('"errors"');
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps what a person has written over a reload', async () => {
    const { page } = await openPage();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.insertText('query Mine { graph { revision } }');
    await page.getByRole('tab').getByText('Mine', { exact: true }).waitFor();
    // GraphiQL stores the tabs a little later, and after the query that is edited.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState') ?? ''))
      .toContain('query Mine');
    await page.reload();
    await expect
      .poll(() => page.getByRole('tab').allInnerTexts())
      .toEqual([...examples.map(({ name }) => name), 'Mine']);
    await page.close();
  });

  it('takes what is pasted', async () => {
    const { page } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.evaluate(() => navigator.clipboard.writeText('query Pasted { graph { store } }'));
    await page.keyboard.press('Control+V');
    await expect.poll(() => readEditor(page, 'query-editor')).toContain('query Pasted');
    await page.close();
  });

  it('explains the schema', async () => {
    const { page, faults } = await openPage();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.getByRole('region', { name: 'Documentation Explorer' });
    await expect.poll(() => docs.innerText()).toContain('for every claim the sentence it rests on');
    await docs.getByText('Query', { exact: true }).first().click();
    await expect.poll(() => docs.innerText()).toContain('Where every question starts.');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens with the query that its address asks, and answers it', async () => {
    const query = encodeURIComponent('query Which { graph { store } }');
    const { page } = await openPage(`graphql?query=${query}`);
    expect((await page.getByRole('tab').allInnerTexts())[0]).toBe('Which');
    expect(await run(page)).toEqual({ data: { graph: { store: 'memory' } } });
    await page.close();
  });

  it('follows the system from light to dark', async () => {
    const { page } = await openPage();
    const readColours = () =>
      page.evaluate(() =>
        ['.graphiql-container', '.graphiql-query-editor .mtk1'].map((selector) => {
          const element = document.querySelector(selector)!;
          const { color, backgroundColor } = getComputedStyle(element);
          return selector.includes('mtk') ? color : backgroundColor;
        }),
      );
    const light = await readColours();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(async () => (await readColours()).map((colour, index) => colour === light[index]))
      .toEqual([false, false]);
    await page.close();
  });

  it('is usable at a width of 360 px', async () => {
    const { page, faults } = await openPage('graphql', { width: 360, height: 740 });
    await run(page);
    await expect.poll(() => readEditor(page, 'response')).toContain('"data"');
    for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
      const box = await page.locator(part).boundingBox();
      expect(box!.width, part).toBeGreaterThan(300);
      expect(box!.x + box!.width, part).toBeLessThanOrEqual(360);
    }
    expect(new Set(await readWidths(page)).size).toBe(1);

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.getByRole('region', { name: 'Documentation Explorer' });
    await expect.poll(async () => (await docs.boundingBox())?.width).toBeGreaterThan(300);
    expect(new Set(await readWidths(page)).size).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});
