import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { offlineZh } from '../../client/messages/offlineZh.ts';
import { presentZh } from '../../client/messages/presentZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideBrowser } from '../support/provideBrowser.ts';
import { provideOfflinePages } from '../support/provideOfflinePages.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { expectText, LINKAGE, waitForCanvas } from './fixtures/explorerPage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const provided = provideOfflinePages();
const served = provideBrowser();
const open = async (
  search = '',
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> => provided.open(search, options, prepare);
const readParams = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const expectAccessible = async (page: Page): Promise<void> => {
  expect(await findViolations(page)).toEqual([]);
};
const ask = (page: Page, query: string, variables: object = {}): Promise<unknown> =>
  page.evaluate(
    ([text, values]) =>
      (
        window as unknown as { fazhi: { graphql: (q: string, v: object) => Promise<unknown> } }
      ).fazhi.graphql(text, values),
    [query, variables] as const,
  );

describe('the file for offline use, opened from a disk without a network', () => {
  it('shows the overview, finds by pinyin, expands, selects, and goes back, by keys alone', async () => {
    const page = await open();
    await waitForCanvas(page);
    await expectAccessible(page);
    await page.keyboard.press('/');
    await page.keyboard.type('fuyuan');
    await page
      .getByRole('option', { name: /府院联动机制/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => readParams(page).get('e')).toBe(LINKAGE);
    await page.locator('[data-drawn]').waitFor();
    await page.locator('.panel blockquote').first().waitFor();
    const cards = page.locator('button[data-id]');
    const before = await cards.count();
    const court = page.locator('button[data-id="wancheng-2025.district-court"]');
    await court.press('Enter');
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
    await page.goBack();
    await expect.poll(() => cards.count()).toBe(before);
    // What is shown is in the address: loaded anew it is there again.
    await page.reload();
    await page.locator('[data-drawn]').waitFor();
    expect(readParams(page).get('e')).toBe(LINKAGE);
    await expect.poll(() => cards.count()).toBe(before);
  });

  it('is opened by a link with a state in it, in English and dark', async () => {
    const page = await open(`?e=${LINKAGE}&lang=en&theme=dark`);
    await waitForCanvas(page);
    await expectText(page, 'Government–court linkage mechanism');
    await expectAccessible(page);
  });

  it('reads, counts, tabulates, lays out the network and finds ways', async () => {
    const page = await open('?on=text');
    await page.locator('.report-text').waitFor();
    const { reports } = await readRealSeed();
    const words = reports[0]?.report.sentences.at(-1)?.text ?? '';
    await expectText(page, words.slice(0, 20));
    await page.getByRole('link', { name: '矩阵' }).click();
    await page.locator('.matrix-cell').first().waitFor();
    await page.getByRole('link', { name: '表格' }).click();
    await page.locator('.tables tbody [data-id]').first().waitFor();
    await page.getByRole('link', { name: '图谱', exact: true }).click();
    await page.getByText('网络', { exact: true }).click();
    await page.locator('.network-map [data-drawn]').waitFor();
    const paths = await provided.open(`?from=${LINKAGE}&to=wancheng-2025.district-court`);
    await paths.locator('.ladder, .paths-view').first().waitFor();
  });

  it('tells a tour to its end', async () => {
    const page = await open();
    await page.getByRole('link', { name: '开始导览' }).press('Enter');
    const [tour] = (await readRealSeed()).reports[0]?.tours ?? [];
    const steps = tour?.steps.length ?? 0;
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step += 1) {
      await page.getByText(`${step} / ${steps}`).waitFor();
      await page.locator('[data-drawn]').waitFor();
      expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: step < steps ? '下一步' : '结束导览' }).press('Enter');
    }
    await page.getByRole('link', { name: '开始导览' }).waitFor();
  });

  it('presents the introduction by keys alone, from its first slide to its last', async () => {
    const tour = (await readRealSeed()).reports[0]?.tours.find(({ id }) =>
      id.endsWith('governed-by-law'),
    );
    if (!tour) throw new Error('The seed has no introduction.');
    const page = await open(`?on=present&tour=${tour.id}`);
    const slide = page.locator('.show-slide');
    await slide.locator('svg').first().waitFor();
    await expectAccessible(page);
    const place = page.locator('.show-place');
    const total = Number(/(\d+)\D*$/.exec(await place.innerText())?.[1]);
    expect(total).toBeGreaterThanOrEqual(tour.steps.length);
    const seen: string[] = [];
    for (let at = 1; at <= total; at += 1) {
      await expect.poll(() => place.innerText()).toMatch(new RegExp(`^${at}\\D`));
      seen.push(await slide.innerText());
      await page.keyboard.press('ArrowRight');
    }
    for (const { title } of tour.steps)
      expect(seen.some((text) => text.includes(title.zh))).toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(() => place.innerText()).toMatch(/^1\D/);
    await page.keyboard.press('b');
    await page.locator('.show-veil-black').waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect.poll(() => readParams(page).get('on')).not.toBe('present');
  });

  const TOUR = 'wancheng-2025.governed-by-law';
  const CUTS: [string, () => void][] = [
    ['by whatever the browser allows', () => undefined],
    [
      'by messages alone, where there is no channel',
      () => Reflect.deleteProperty(window, 'BroadcastChannel'),
    ],
    [
      'by messages alone, where a channel is refused',
      () => {
        Object.defineProperty(window, 'BroadcastChannel', {
          value: function refuse() {
            throw new DOMException('No channels here.', 'SecurityError');
          },
        });
      },
    ],
  ];
  it.each(CUTS)('keeps its speaker window in step, both ways, %s', async (_, cut) => {
    const page = await open(`?on=present&tour=${TOUR}`, {}, (opened) =>
      opened.context().addInitScript(cut),
    );
    await page.locator('.show-slide svg').first().waitFor();
    const expectShown = (at: number): Promise<void> =>
      expect.poll(() => page.locator('.show-place').innerText()).toMatch(new RegExp(`^${at}\\D`));
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    const expectTold = (at: number): Promise<void> =>
      speaker.locator('.speaker-head b', { hasText: new RegExp(`^${at} / `) }).waitFor();
    await expectTold(1);
    expect(new URL(speaker.url()).protocol).toBe('file:');
    await page.keyboard.press('ArrowRight');
    await expectTold(2);
    await speaker.keyboard.press('PageDown');
    await expectShown(3);
    await expectTold(3);
    await speaker.keyboard.press('b');
    await page.locator('.show-veil-black').waitFor();
    await speaker.getByText(presentZh.veiled.black).waitFor();
    await speaker.keyboard.press('b');
    expect(await page.locator('.show-notes').count()).toBe(0);
    await expectAccessible(speaker);
    // A browser lets no file look into another window of one.
    expect(
      await speaker.evaluate(() => {
        try {
          return typeof (window.opener as Window).document;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await page.close();
    await speaker.getByText(presentZh.lost).waitFor();
  });

  it('goes on where the browser lets a file write no address, and says once what is lost', async () => {
    const page = await open('', {}, (opened) =>
      opened.context().addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException('Not from a disk.', 'SecurityError');
        };
        History.prototype.pushState = refuse;
        History.prototype.replaceState = refuse;
      }),
    );
    await waitForCanvas(page);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('fuyuan');
    await page
      .getByRole('option', { name: /府院联动机制/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-drawn]').waitFor();
    await page.locator('.panel blockquote').first().waitFor();
    await expectText(page, zh.addressLost);
    await expectAccessible(page);
    await page.getByRole('button', { name: zh.understood }).click();
    const cards = page.locator('button[data-id]');
    const before = await cards.count();
    await page.locator('button[data-id="wancheng-2025.district-court"]').press('Enter');
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards.count()).toBe(before);
    expect(await page.locator('.notice').count()).toBe(0);
    // What the address bar does not say, its speaker window is told all the same.
    await page.getByRole('link', { name: zh.screens.present, exact: true }).click();
    await page.locator(`a[href*="${TOUR}"]`).first().click();
    await page.locator('.show-slide svg').first().waitFor();
    await page.keyboard.press('ArrowRight');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await speaker.locator('.speaker-head b', { hasText: /^2 \/ / }).waitFor();
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.show-place').innerText()).toMatch(/^3\D/);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows a view in a frame that has no origin at all', async () => {
    const host = join(provided.file, '..', 'host.html');
    await writeFile(
      host,
      `<!doctype html><html lang="en"><title>Host</title><iframe title="Frame" sandbox="allow-scripts" width="1000" height="600" src="fazhi.html?embed&amp;e=${LINKAGE}"></iframe></html>`,
    );
    const page = await provided.makePage();
    await page.goto(pathToFileURL(host).href);
    const frame = page.frameLocator('iframe');
    const cards = frame.locator('button[data-id]');
    await cards.first().waitFor();
    const before = await cards.count();
    await frame.locator('button[data-id="wancheng-2025.district-court"]').press('Enter');
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
    expect(await frame.locator('.notice').count()).toBe(0);
  });

  it('is what the button of the served page downloads', async () => {
    const context = await served.browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
    const folder = join(provided.file, '..');
    try {
      const page = await context.newPage();
      await page.goto(served.address);
      await waitForCanvas(page);
      await page.keyboard.press('v');
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 200_000 }),
        page.getByRole('button', { name: offlineZh.download, exact: true }).click(),
      ]);
      const name = file.suggestedFilename();
      expect(name).toMatch(/^fazhi[\w-]*\.html$/);
      await expectText(page, offlineZh.done(name));
      await file.saveAs(join(folder, name));
      expect((await stat(join(folder, name))).size).toBeLessThan(6_000_000);
      const alone = await provided.makePage();
      await alone.goto(pathToFileURL(join(folder, name)).href);
      await waitForCanvas(alone);
      await expectText(alone, '治理总览');
      await alone.keyboard.press('v');
      await expectText(alone, (await readRealSeed()).revision);
    } finally {
      await context.close();
    }
  }, 240_000);

  it('says which file it is, offers nothing that needs a server, and keeps views', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await waitForCanvas(page);
    const { revision } = await readRealSeed();
    await page.keyboard.press('v');
    const part = page.locator('.offline-file');
    await expect.poll(() => part.innerText()).toContain(`图谱版次 ${revision}`);
    expect(await part.getByRole('button').count()).toBe(0);
    await page.getByRole('button', { name: '存下', exact: true }).click();
    await page.locator('.view-row').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.locator('.query-text pre').first().waitFor();
    await expectText(page, 'fazhi.graphql');
    expect(await page.locator('.query-graphiql').count()).toBe(0);
    expect(await page.getByText('curl', { exact: true }).count()).toBe(0);
    await page.reload();
    await waitForCanvas(page);
    await page.keyboard.press('v');
    await page.locator('.view-row').waitFor();
    // No word of a network that is missing: none is needed.
    expect(await page.locator('.notices').innerText()).toBe('');
  });

  it('answers queries in the console as the API does', async () => {
    const page = await open();
    expect(await ask(page, '{ graph { store revision } }')).toEqual({
      data: { graph: { store: 'memory', revision: (await readRealSeed()).revision } },
    });
    expect(await ask(page, '{ entities(first: 1000000) { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^[A-Z_]+$/) as string } }],
    });
    expect(
      await ask(page, 'query ($t: String!) { search(text: $t, first: 1) { hits { field } } }', {
        t: '府院聯動',
      }),
    ).toMatchObject({ data: { search: { hits: [{ field: 'NAME_ZH' }] } } });
  });

  it('works where the browser lets a file have no workers', async () => {
    const page = await open('', {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', {
          value: function refuse() {
            throw new DOMException('No workers here.', 'SecurityError');
          },
        });
      }),
    );
    await waitForCanvas(page);
    expect(await ask(page, '{ graph { store } }')).toEqual({
      data: { graph: { store: 'memory' } },
    });
    await page.keyboard.press('/');
    await page.keyboard.type('sifaju');
    await page.getByRole('option').first().waitFor();
  });

  it('fits a phone and its finger', async () => {
    const page = await open('', PHONE);
    await expectText(page, '治理总览');
    await expectText(page, '重大行政决策');
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await expectAccessible(page);
  });

  it('has every character of the graph, the report and the words of the page in its own faces', async () => {
    const page = await open();
    await waitForCanvas(page);
    const folders = ['graph-seed/reports', 'graph-seed/tours', 'client/messages'];
    const texts = await Promise.all(
      folders.map(async (folder) => {
        const files = await readdir(join(root, folder), { recursive: true });
        return Promise.all(
          files
            .filter((file) => /\.(ya?ml|txt|ts)$/.test(file))
            .map((file) => readFile(join(root, folder, file), 'utf8')),
        );
      }),
    );
    const ontology = await readFile(join(root, 'graph-seed/ontology.yaml'), 'utf8');
    const common = await readFile(join(root, 'server/offline/commonCharacters.txt'), 'utf8');
    const characters = [...new Set(texts.flat().join('') + ontology + common)].filter((each) =>
      /\S/u.test(each),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    for (const family of ['--sans', '--serif']) {
      const selector = await page.evaluate(
        async ([name, text]) => {
          const element = document.createElement('p');
          element.id = `faces${name}`;
          element.lang = 'zh-Hans';
          element.style.fontFamily = `var(${name})`;
          element.textContent = text;
          document.body.append(element);
          await document.fonts.load(`16px ${getComputedStyle(element).fontFamily}`, text);
          await document.fonts.ready;
          return `#faces${name}`;
        },
        [family, characters.join('')] as const,
      );
      const tree = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: tree.root.nodeId,
        selector,
      });
      const readForeign = async (): Promise<string[]> => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        expect(fonts.length).toBeGreaterThan(0);
        return fonts
          .filter(({ isCustomFont }) => !isCustomFont)
          .map(({ familyName, glyphCount }) => `${family}: ${glyphCount} by ${familyName}`);
      };
      await expect.poll(readForeign).toEqual([]);
    }
  });
});

describe('a file that is not whole', () => {
  const writeBroken = async (name: string, change: (text: string) => string): Promise<string> => {
    const out = join(provided.file, '..', name);
    await writeFile(out, change(await readFile(provided.file, 'utf8')));
    return pathToFileURL(out).href;
  };
  it.each([
    ['cut in its fonts', (text: string) => text.slice(0, 1_000_000), '这个文件不完整'],
    ['cut just before its end', (text: string) => text.slice(0, -120), '这个文件不完整'],
    [
      'with a part that is damaged',
      (text: string) =>
        text.replace(/(id="fazhi-start">.{2000}).{8}/s, (_, before: string) => `${before}AAAAAAAA`),
      '这个文件已损坏',
    ],
    [
      'without a part',
      (text: string) => text.replace('id="fazhi-page"', 'id="fazhi-other"'),
      '这个文件已损坏',
    ],
  ])('%s says so in both languages', async (name, change, said) => {
    const address = await writeBroken(`${name.replaceAll(' ', '-')}.html`, change);
    // What is cut off in a style sheet is not what the policy knows.
    const page = await provided.makePage({}, /^Applying inline style/);
    await page.goto(address);
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toContain(said);
    expect(await alert.innerText()).toMatch(/Copy(ing)? or download/);
  });
});
