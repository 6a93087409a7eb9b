import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedEn } from '../../client/messages/embedEn.ts';
import { embedZh } from '../../client/messages/embedZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { COURT, expectText, LINKAGE, waitForCanvas } from './fixtures/explorerPage.ts';

const provided = provideWatchedPages();

/** Pages of another origin, which have ours in a frame; and a server of ours that allows that. */
let host: Server;
let allowing: RunningServer;
let hostOrigin = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    const [src, width, height, sandbox] = ['src', 'w', 'h', 'sandbox'].map(
      (key) => searchParams.get(key) ?? '',
    );
    const held = sandbox === '' ? '' : ` sandbox="${sandbox}"`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><body style="margin:0;height:4000px"><iframe title="Frame"${held} src="${src?.replaceAll('&', '&amp;')}" width="${width}" height="${height}" style="border:0"></iframe>`,
    );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  allowing = await startServer({ env: { FRAME_ANCESTORS: hostOrigin, LOG_LEVEL: 'error' } });
});
afterAll(async () => {
  host.close();
  await allowing.stop();
});

const frame = async (
  query: string,
  { width = 800, height = 600, server = '', sandbox = '' } = {},
): Promise<{ page: Page; inner: FrameLocator; faults: string[] }> => {
  const context = await provided.browser.newContext({
    viewport: { width: Math.max(width, 400), height: Math.max(height, 400) },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const src = `${server || allowing.address}?embed${query}`;
  await page.goto(
    `${hostOrigin}/?w=${width}&h=${height}&sandbox=${sandbox}&src=${encodeURIComponent(src)}`,
  );
  return { page, inner: page.frameLocator('iframe'), faults };
};

describe('a view in a frame of another page', () => {
  it('is shown where the frame has no origin, and can be walked in', async () => {
    const { inner, faults } = await frame(`&e=${LINKAGE}`, { sandbox: 'allow-scripts' });
    const cards = inner.locator('button[data-id]');
    await cards.first().waitFor();
    const before = await cards.count();
    await inner.locator(`button[data-id="${COURT}"]`).press('Enter');
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
    expect(await inner.locator('.notice').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows the map without chrome, with whose it is and the way to it', async () => {
    const { page, inner, faults } = await frame(`&e=${LINKAGE}`);
    await inner.locator('[data-drawn]').waitFor({ state: 'attached' });
    expect(await inner.locator('.header, .rail').count()).toBe(0);
    expect(await inner.locator('.strip').first().isVisible()).toBe(false);
    const link = inner.getByRole('link', { name: embedZh.open });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener');
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toContain(`e=${LINKAGE}`);
    expect(href).not.toContain('embed');
    expect(await inner.locator('.embed-name').innerText()).toContain('2025');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is selected and walked in by keys, leaves nothing in storage or history, and hears no single key', async () => {
    const { page, inner, faults } = await frame(`&e=${LINKAGE}`);
    await inner.locator('[data-drawn]').waitFor({ state: 'attached' });
    const before = await page.evaluate(() => history.length);
    const card = inner.locator(`button[data-id="${COURT}"]`);
    await card.focus();
    await page.keyboard.press('Space');
    await inner.locator('.panel h1').filter({ hasText: '区法院' }).waitFor();
    for (const key of ['i', 'v', 'n', 'g', 't', '?', '/']) await page.keyboard.press(key);
    expect(await inner.locator('dialog[open]').count()).toBe(0);
    const child = page.frames()[1];
    await expect.poll(() => child?.url()).toContain('embed');
    await expect.poll(() => child?.url()).toContain(`sel=${COURT}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const stored = await child?.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ]);
    expect(stored).toEqual([]);
    await inner.getByRole('button', { name: embedZh.back }).click();
    await inner.locator('.panel').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves the wheel to the page around it, until it has the focus', async () => {
    const { page, inner } = await frame('');
    await inner.locator('[data-drawn]').waitFor({ state: 'attached' });
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.context().close();
  });

  it('has the language and theme of its address, else its reader’s', async () => {
    const given = await frame('&lang=en&theme=dark');
    await given.inner.getByRole('link', { name: embedEn.open }).waitFor();
    expect(
      await given.page.frames()[1]?.evaluate(() => document.documentElement.dataset['theme']),
    ).toBe('dark');
    await given.page.context().close();
    const own = await frame('');
    await own.inner.getByRole('link', { name: embedZh.open }).waitFor();
    await own.page.context().close();
  });

  it('opens what can be opened of a broken address, and says what not, in a small frame too', async () => {
    const { page, inner, faults } = await frame(`&e=${LINKAGE}&as=sideways&on=nowhere`, {
      width: 200,
      height: 150,
    });
    await inner.locator('[data-drawn]').waitFor({ state: 'attached' });
    expect(await inner.locator('.notice-bar').innerText()).toContain(zh.passedOver(2));
    expect(await inner.locator('.notice-bar').isVisible()).toBe(true);
    const child = page.frames()[1];
    expect(await child?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      200,
    );
    expect(faults).toEqual([]);
    await page.context().close();
    const unknown = await frame('&e=wancheng-2025.nothing', { width: 300, height: 200 });
    await unknown.inner.getByText(zh.entityNotFound).waitFor();
    await unknown.page.context().close();
  });

  it.each([
    ['the text', '&on=text', '.reader, .text-blocks, .screen-text'],
    ['the matrix', '&on=matrix', '.screen-matrix'],
    ['the network', '&as=network', '[data-drawn]'],
    ['a way', `&from=${COURT}&to=${LINKAGE}`, '.ladder'],
    ['a slide', '&on=present&tour=wancheng-2025.governed-by-law&step=2', '.slide'],
  ])('shows %s', async (_, query, selector) => {
    const { page, inner, faults } = await frame(query);
    await inner.locator(selector).first().waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has no faults of access', async () => {
    const page = await provided.makePage({ viewport: { width: 640, height: 420 } });
    await page.goto(new URL(`/?embed&e=${LINKAGE}&sel=${COURT}`, provided.address).href);
    await waitForCanvas(page);
    expect(await findViolations(page, { within: '.embed' })).toEqual([]);
  });

  it('stays blank where the server does not allow it', async () => {
    const { page, faults } = await frame('', { server: provided.address });
    await expect.poll(() => faults.join('\n')).toMatch(/frame-ancestors|refused|X-Frame-Options/i);
    const child = page.frames()[1];
    expect(await child?.evaluate(() => document.querySelector('#root') === null)).toBe(true);
    await page.context().close();
  });
});

describe('the code to embed', () => {
  it('is copied from the kept views’ dialog, and says what this server allows', async () => {
    const page = await provided.makePage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(new URL(`/?e=${LINKAGE}`, provided.address).href);
    await waitForCanvas(page);
    await page.keyboard.press('v');
    await page.getByRole('button', { name: zh.embedOf, exact: true }).click();
    await expectText(page, embedZh.policy.self);
    await page.locator('.embed-part label').filter({ hasText: 'English' }).click();
    await page.locator('.embed-part label').filter({ hasText: embedZh.themes.dark }).click();
    await page.getByRole('button', { name: embedZh.copy, exact: true }).click();
    await expectText(page, embedZh.copied);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(code).toMatch(
      /^<iframe src="[^"]*" title="[^"]*" width="100%" height="600" loading="lazy" style="border: 0"><\/iframe>$/,
    );
    const address = new URL(src);
    expect(address.origin).toBe(new URL(provided.address).origin);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      embed: '',
      e: LINKAGE,
      lang: 'en',
      theme: 'dark',
    });
    // The preview is the real thing.
    await page
      .frameLocator('.embed-preview iframe')
      .locator('[data-drawn]')
      .waitFor({ state: 'attached' });
    expect(await findViolations(page, { within: '.embed-sheet' })).toEqual([]);
  });

  it('names who is allowed, where these are', async () => {
    const context = await provided.browser.newContext({
      locale: 'en-US',
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(`${allowing.address}?as=lanes&lang=en`);
    await page.locator('.header').waitFor();
    await page.keyboard.press('v');
    await page.getByRole('button', { name: 'Embed elsewhere', exact: true }).click();
    await expectText(page, embedEn.policy.origins(hostOrigin));
    const over = await page
      .locator('.embed-sheet')
      .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });
});
