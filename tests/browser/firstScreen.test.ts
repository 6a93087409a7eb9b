import { expect, it } from 'vitest';
import { listFirstScreen } from '../../scripts/firstScreen.ts';
import { provideBrowser } from '../support/provideBrowser.ts';
import { LINKAGE, openExplorer, waitForCanvas } from './fixtures/explorerPage.ts';

const provided = provideBrowser();

it('runs no script, until the overview is painted and search works, but those that are weighed', async () => {
  const loaded = new Set<string>();
  const page = await openExplorer(provided.browser, provided.address, '/', {}, async (opened) => {
    opened.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        loaded.add(new URL(response.url()).pathname.slice(1));
    });
    await Promise.resolve();
  });
  await waitForCanvas(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sfj');
  await page.getByRole('option').first().waitFor();
  const weighed = (await listFirstScreen()).map(({ file }) => file);
  expect([...loaded].toSorted()).toEqual(weighed.toSorted());
  await page.context().close();
});

it.each([
  ['en-GB', 'en', 'Overview'],
  ['zh-TW', 'zh-Hans', '治理总览'],
  ['de-DE', 'en', 'Overview'],
])(
  'speaks to a browser of %s in its language, and to a link in the link’s',
  async (locale, lang, title) => {
    const page = await openExplorer(provided.browser, provided.address, '/', { locale });
    await page.getByRole('heading', { name: title }).first().waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(new URL(page.url()).search).toBe(lang === 'en' ? '?lang=en' : '');
    // What was chosen here before comes before the browser's.
    await page.locator('.language-button').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).not.toBe(lang);
    await page.goto(provided.address);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).not.toBe(lang);
    // A link without a language is Chinese, whoever opens it.
    await page.goto(new URL('/?as=lanes', provided.address).href);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.context().close();
  },
);

it.each(['/', `/?e=${LINKAGE}`])('asks nothing twice where %s opens', async (path) => {
  const asked: string[] = [];
  const page = await openExplorer(provided.browser, provided.address, path, {}, async (opened) => {
    opened.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === '/graphql') asked.push(request.postData() ?? search);
    });
    await Promise.resolve();
  });
  await waitForCanvas(page);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((question, index) => asked.indexOf(question) < index)).toEqual([]);
  await page.context().close();
});

it.each([
  ['/', { width: 1440, height: 900 }, true, true],
  [`/?e=${LINKAGE}`, { width: 1440, height: 900 }, false, true],
  ['/', { width: 360, height: 740 }, true, false],
])(
  'begins, before its script runs, what %s at %o needs and nothing else',
  async (path, viewport, needsWhole, needsDrawing) => {
    const begun: string[] = [];
    const page = await openExplorer(
      provided.browser,
      provided.address,
      path,
      { viewport },
      async (opened) => {
        opened.on('request', (request) => begun.push(request.url()));
        // Without the page's own script, what the page itself asks for is left.
        await opened.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
      },
    );
    const has = (text: string): boolean => begun.some((address) => address.includes(text));
    await expect.poll(() => has('query%20Library')).toBe(true);
    await expect.poll(() => has('/assets/drawing-')).toBe(needsDrawing);
    expect(has('query%20Overview')).toBe(needsWhole);
    await page.context().close();
  },
);

it('keeps what it arranged for the next visit, in the same window alone', async () => {
  const page = await openExplorer(provided.browser, provided.address, '/');
  const bodies = page.locator('.lane-head').first();
  const readKept = () => page.evaluate(() => localStorage.getItem('fazhi-arranged'));
  await expect.poll(readKept, { timeout: 10_000 }).not.toBeNull();
  await expect.poll(() => bodies.innerText()).toContain('50');
  const [origin, text] = ((await readKept()) ?? '').split('\n') as [string, string];
  expect(origin).toContain('fields');
  const keep = (view: string) =>
    page.evaluate((kept) => localStorage.setItem('fazhi-arranged', kept), `${origin}\n${view}`);

  // Told by a number that nothing but what was kept has.
  await keep(text.replace('"count":50', '"count":5050'));
  await page.reload();
  await expect.poll(() => bodies.innerText()).toContain('5050');
  await page.setViewportSize({ width: 1400, height: 900 });
  await expect.poll(() => bodies.innerText()).not.toContain('5050');
  await page.reload();
  await expect.poll(() => bodies.innerText()).toContain('50');
  expect(await bodies.innerText()).not.toContain('5050');

  await page.setViewportSize({ width: 1440, height: 900 });
  await keep(text.slice(0, 1000));
  await page.reload();
  await waitForCanvas(page);
  await expect.poll(() => bodies.innerText()).toContain('50');
  await page.context().close();
});

it('is rendered before it is laid out, and what stands beside the map comes after the map', async () => {
  const page = await openExplorer(provided.browser, provided.address, '/', {}, async (opened) => {
    await opened.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof HTMLElement && target.id === 'root')
            seen.push([
              target.hidden,
              document.querySelector('.canvas-area') !== null,
              document.querySelector('.panel')?.childElementCount,
            ]);
      }).observe(document, { attributeFilter: ['hidden'], subtree: true });
    });
  });
  await waitForCanvas(page);
  await page.locator('.panel h2').first().waitFor();
  expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
    [true, false, undefined],
    [false, true, 0],
  ]);
  await page.context().close();
});

it('draws its cards with their images in the first frame that has cards', async () => {
  const page = await openExplorer(provided.browser, provided.address, '/', {}, async (opened) => {
    await opened.addInitScript(() => {
      interface Watched {
        elements(): { length: number };
        on(event: string, act: () => void): void;
        renderer(): { imageCache?: Record<string, { image: HTMLImageElement }> };
      }
      const frames: { images: number; complete: boolean }[] = [];
      Object.assign(window, { frames });
      // Where Cytoscape leaves its instance.
      Object.defineProperty(HTMLElement.prototype, '_cyreg', {
        configurable: true,
        set(this: HTMLElement, registration: { cy?: Watched }) {
          Object.defineProperty(this, '_cyreg', { value: registration, writable: true });
          queueMicrotask(() => {
            const { cy } = registration;
            cy?.on('render', () => {
              if (cy.elements().length === 0) return;
              const images = Object.values(cy.renderer().imageCache ?? {});
              frames.push({
                images: images.length,
                complete: images.every(({ image }) => image.complete),
              });
            });
          });
        },
      });
    });
  });
  const readFrames = () => page.evaluate(() => (window as unknown as { frames: unknown[] }).frames);
  await expect.poll(async () => (await readFrames()).length).toBeGreaterThan(0);
  expect((await readFrames())[0]).toEqual({ images: 4, complete: true });
  await page.context().close();
});

it.each(['zh-CN', 'en-GB'])(
  'needs, in %s, few files of faces for its first frame',
  async (locale) => {
    const page = await openExplorer(
      provided.browser,
      provided.address,
      '/',
      { locale },
      async (opened) => {
        await opened.addInitScript(() => {
          const observer = new MutationObserver(() => {
            if (!document.querySelector('[data-drawn]')) return;
            observer.disconnect();
            const files = performance.getEntriesByType('resource').map(({ name }) => name);
            Object.assign(window, { files });
          });
          observer.observe(document, {
            attributeFilter: ['data-drawn'],
            childList: true,
            subtree: true,
          });
        });
      },
    );
    await waitForCanvas(page);
    const files = await page.evaluate(() => (window as unknown as { files: string[] }).files);
    expect(files.filter((file) => file.endsWith('/faces/first'))).toHaveLength(1);
    expect(files.filter((file) => /noto-.*\.woff2/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
    const family = await page.evaluate(() =>
      Array.from(document.fonts, (face) => face.family).filter((name) => /First/.test(name)),
    );
    expect(family.length).toBeGreaterThan(20);
    await page.context().close();
  },
);
