import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/messages/en.ts';
import { pictureEn } from '../../client/messages/pictureEn.ts';
import { pictureZh } from '../../client/messages/pictureZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { COURT, expectText, LINKAGE, waitForCanvas } from './fixtures/explorerPage.ts';

const OPENED = `/?e=${LINKAGE}&sel=${COURT}`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const provided = provideWatchedPages({ dialogsAreFaults: true });
const { makePage } = provided;
const open = async (path: string, options?: Parameters<typeof makePage>[0]): Promise<Page> => {
  const page = await makePage(options);
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const openDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('i');
  await page.locator('img[data-preview=ready]').waitFor();
};
const choose = (page: Page, name: string): Promise<void> =>
  page.locator('.picture-part label').filter({ hasText: name }).first().click();
const save = async (page: Page, word = pictureZh.save): Promise<{ name: string; data: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: word, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
};
/** Of a PNG: what its header says. */
const readSize = (data: Buffer): { width: number; height: number } => {
  expect(data.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
};
/** How many different colours a picture has, and whether its corner is seen through. */
const readPixels = (page: Page, data: Buffer): Promise<{ colours: number; alpha: number }> =>
  page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser has no canvas.');
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set(new Uint32Array(bytes.buffer));
      return { colours: colours.size, alpha: bytes[3] ?? 0 };
    },
    `data:image/png;base64,${data.toString('base64')}`,
  );

/** What Cytoscape itself says of the map: where each label begins, which edges there are and where they end. */
const readMap = (page: Page) =>
  page.evaluate(() => {
    interface Element {
      id(): string;
      isNode(): boolean;
      data(key: string): unknown;
      pstyle(name: string): { pfValue: number; value: unknown };
      targetEndpoint(): Place;
      sourceEndpoint(): Place;
      _private: { rscratch: Record<string, number> };
    }
    interface Place {
      x: number;
      y: number;
    }
    const stage = document.querySelector('.canvas-stage') as unknown as {
      _cyreg: { cy: { elements(): { toArray(): Element[] } } };
    };
    const all = stage._cyreg.cy.elements().toArray();
    const nodes = all
      .filter((each) => each.isNode() && each.data('label') !== '')
      .map((node): [string, Place & { anchor: string }] => {
        const { rscratch } = node._private;
        return [
          node.id(),
          {
            x: (rscratch['labelX'] ?? NaN) + node.pstyle('text-margin-x').pfValue,
            y: (rscratch['labelY'] ?? NaN) + node.pstyle('text-margin-y').pfValue,
            anchor: String(node.pstyle('text-halign').value),
          },
        ];
      });
    const edges = all
      .filter((each) => !each.isNode())
      .map((edge): [string, Place, Place] => [
        edge.id(),
        edge.sourceEndpoint(),
        edge.targetEndpoint(),
      ]);
    return { nodes, edges };
  });
/** The same of an SVG that a browser shows by itself: in the map's coordinates. */
const readSvg = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('[data-id=map]');
    const groups = [...(map?.querySelectorAll('[data-id]') ?? [])];
    const labels = groups.flatMap((group): [string, DOMRect][] => {
      const text = group.querySelector<SVGTextElement>(':scope > text');
      return text ? [[group.getAttribute('data-id') ?? '', text.getBBox()]] : [];
    });
    const lines = groups.flatMap((group): [string, { x: number; y: number }[]][] => {
      const path = group.querySelector<SVGPathElement>(':scope > path[stroke-width]');
      const id = group.getAttribute('data-id') ?? '';
      if (!path || !id.startsWith('line ')) return [];
      const length = path.getTotalLength();
      return [
        [id, [0, length].map((at) => path.getPointAtLength(at)).map(({ x, y }) => ({ x, y }))],
      ];
    });
    return {
      labels: labels.map(([id, { x, y, width, height }]) => ({ id, x, y, width, height })),
      lines,
    };
  });

describe('a picture of a map', () => {
  it.each([
    ['fields', '/'],
    ['lanes', '/?as=lanes'],
    ['a neighbourhood with a selection', OPENED],
  ])('has every label where the map has it, and every line: %s', async (_, path) => {
    const page = await open(path);
    await waitForCanvas(page);
    await openDialog(page);
    const map = await readMap(page);
    await choose(page, pictureZh.formats.svg);
    const { name, data } = await save(page);
    expect(name).toMatch(/^fazhi-[\w-]+\.svg$/);
    const alone = await page.context().newPage();
    await alone.goto(`data:image/svg+xml;base64,${data.toString('base64')}`);
    const drawn = await readSvg(alone);
    expect(drawn.labels.map(({ id }) => id).toSorted()).toEqual(
      map.nodes.map(([id]) => id).toSorted(),
    );
    const labels = new Map(drawn.labels.map((label) => [label.id, label]));
    for (const [id, { x, y, anchor }] of map.nodes) {
      const box = labels.get(id);
      if (!box) throw new Error(`${id} is not in the picture.`);
      const left = anchor === 'right' ? box.x : box.x + box.width / 2;
      // A line's box is as high as its face says: its middle tells where it stands.
      expect([id, Math.abs(left - x) <= 1, Math.abs(box.y + box.height / 2 - y) <= 3]).toEqual([
        id,
        true,
        true,
      ]);
    }
    expect(drawn.lines.map(([id]) => id).toSorted()).toEqual(
      map.edges.map(([id]) => id).toSorted(),
    );
    const lines = new Map(drawn.lines);
    // A line stops short of its end by its head or tail, at most.
    for (const [id, ...ends] of map.edges)
      for (const [at, end] of ends.entries()) {
        const point = lines.get(id)?.[at] ?? { x: NaN, y: NaN };
        expect([id, Math.hypot(point.x - end.x, point.y - end.y) < 9]).toEqual([id, true]);
      }
    await alone.close();
  });

  it('is a PNG of one to four times its size, not empty, with a ground or without', async () => {
    const page = await open(OPENED);
    await waitForCanvas(page);
    await openDialog(page);
    const scale = page.locator('.picture-part select');
    await scale.selectOption('1');
    const once = readSize((await save(page)).data);
    await scale.selectOption('4');
    const large = await save(page);
    expect(large.name).toBe('fazhi-government-court-linkage-mechanism.png');
    expect(readSize(large.data)).toEqual({ width: once.width * 4, height: once.height * 4 });
    await scale.selectOption('2');
    const filled = await readPixels(page, (await save(page)).data);
    expect(filled.colours).toBeGreaterThan(50);
    expect(filled.alpha).toBe(255);
    await choose(page, pictureZh.transparent);
    const clear = await readPixels(page, (await save(page)).data);
    expect(clear.colours).toBeGreaterThan(50);
    expect(clear.alpha).toBe(0);
    // What was chosen is there the next time.
    await page.keyboard.press('Escape');
    await page.reload();
    await waitForCanvas(page);
    await openDialog(page);
    expect(await page.getByLabel(pictureZh.transparent).isChecked()).toBe(true);
  });

  it('shows what the window shows, in the other theme, and without what is switched off', async () => {
    const page = await open(OPENED);
    await waitForCanvas(page);
    await openDialog(page);
    await choose(page, pictureZh.formats.svg);
    const whole = (await save(page)).data.toString();
    expect(whole).toContain('data-id="legend"');
    expect(whole).toContain('data-id="source"');
    expect(whole).toContain('#fcfcfa');
    await choose(page, pictureZh.parts.window);
    await choose(page, pictureZh.themes.dark);
    for (const part of ['title', 'legend', 'source'] as const) await choose(page, pictureZh[part]);
    const seen = (await save(page)).data.toString();
    const stage = await page.locator('.canvas-stage').boundingBox();
    expect(seen).toContain(`width="${stage?.width}" height="${stage?.height}" overflow="hidden"`);
    expect(seen).toContain('#171b1d');
    expect(seen).not.toContain('#fcfcfa');
    for (const part of ['title', 'legend', 'source'])
      expect(seen).not.toContain(`data-id="${part}"`);
  });

  it('has its faces with it where that is wanted, and loads nothing', async () => {
    const page = await open('/?as=network');
    await waitForCanvas(page);
    await openDialog(page);
    await choose(page, pictureZh.formats.svg);
    const small = (await save(page)).data;
    expect(small.toString()).not.toContain('@font-face');
    await choose(page, pictureZh.faces);
    await page
      .getByRole('button', { name: pictureZh.save, exact: true })
      .and(page.locator(':enabled'))
      .waitFor();
    const faced = (await save(page)).data;
    expect(faced.length).toBeGreaterThan(small.length + 50_000);
    const alone = await page.context().newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url().slice(0, 10)));
    await alone.setContent(faced.toString().replace(/^<\?xml[^>]*>/, ''));
    await alone.evaluate(() => document.fonts.ready);
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual(
      [],
    );
    const loaded = await alone.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBeGreaterThan(0);
    await alone.close();
  });

  it('that is too large for the browser is said to be, and the greatest that fits is offered', async () => {
    const page = await makePage();
    // A browser that has no memory for a large canvas gives nothing.
    await page.addInitScript(() => {
      const give = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (callback, ...rest) {
        if (this.width > 2500) callback(null);
        else give.call(this, callback, ...rest);
      };
    });
    await page.goto(new URL(OPENED, provided.address).href);
    await waitForCanvas(page);
    await openDialog(page);
    await page.locator('.picture-part select').selectOption('4');
    await page.getByRole('button', { name: pictureZh.save, exact: true }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: pictureZh.tooLarge(4) })
      .waitFor();
    await page.getByRole('button', { name: pictureZh.useScale(2), exact: true }).click();
    const { width } = readSize((await save(page)).data);
    expect(width).toBeGreaterThan(1000);
    expect(width).toBeLessThanOrEqual(2500);
  });
});

describe('a picture of the matrix', () => {
  const openMatrix = async (path: string, options?: Parameters<typeof makePage>[0]) => {
    const page = await open(path, options);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('.matrix-cell, .matrix-list').first().waitFor();
    return page;
  };

  it.each([
    ['zh', '/?on=matrix', pictureZh],
    ['en', '/?on=matrix&rows=MECHANISM&cols=OUTCOME&order=total&lang=en&theme=dark', pictureEn],
  ] as const)('has what the page shows and what it has no room for: %s', async (_, path, words) => {
    // So large that the page draws all of it.
    const page = await openMatrix(path, { viewport: { width: 2600, height: 5200 } });
    const title = await page.locator('.matrix-title h1').textContent();
    const grid = await page.getByRole('grid').evaluate((shown) => ({
      rows: [...shown.querySelectorAll('.matrix-row:not(.matrix-totals)')].map((row) => [
        row.querySelector('.matrix-name')?.textContent ?? '',
        ...[...row.querySelectorAll('.matrix-cell')].map(
          (cell) => cell.querySelector('.matrix-box')?.textContent ?? '',
        ),
        row.querySelector('.matrix-total')?.textContent ?? '',
      ]),
      columns: [...shown.querySelectorAll('.matrix-column-head .upright')].map(
        (name) => name.textContent,
      ),
      sum: shown.querySelector('.matrix-sum')?.textContent ?? '',
    }));
    expect(grid.rows.length).toBeGreaterThan(5);
    expect(grid.columns.length).toBeGreaterThan(5);
    await openDialog(page);
    await choose(page, words.formats.svg);
    const { name, data } = await save(page, words.save);
    expect(name).toMatch(/^fazhi-matrix-[a-z]+-[a-z]+\.svg$/);
    const alone = await page.context().newPage();
    await alone.goto(`data:image/svg+xml;base64,${data.toString('base64')}`);
    const drawn = await alone.evaluate(() => {
      const idsOf = (prefix: string): string[] =>
        [...document.querySelectorAll('[data-id]')].flatMap((group) => {
          const id = group.getAttribute('data-id') ?? '';
          return id.startsWith(prefix) && !/^(row|column) (total|group) /.test(id)
            ? [id.slice(prefix.length)]
            : [];
        });
      const read = (id: string): string =>
        [...(document.querySelector(`[data-id="${id}"]`)?.querySelectorAll('text') ?? [])]
          .filter((text) => text.closest('[data-id]')?.getAttribute('data-id') === id)
          .map((text) => text.textContent)
          .join('');
      const { width, height } = document.documentElement.getBoundingClientRect();
      const outside = [...document.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
      });
      return {
        title: read('title'),
        rows: idsOf('row ').map((row) => [
          read(`row ${row}`),
          ...idsOf('column ').map((column) => read(`cell ${row} ${column}`)),
          read(`row total ${row}`),
        ]),
        columns: idsOf('column ').map((column) => read(`column ${column}`)),
        sum: read('total'),
        outside: outside.map(({ textContent }) => textContent),
        legend: read('legend'),
        source: read('source'),
      };
    });
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    expect(drawn.rows.map((row) => row.map(bare))).toEqual(grid.rows.map((row) => row.map(bare)));
    expect(drawn.columns.map(bare)).toEqual(grid.columns.map(bare));
    expect(drawn.sum).toBe(grid.sum);
    expect(bare(drawn.title)).toBe(bare(title ?? ''));
    expect(drawn.outside).toEqual([]);
    expect(drawn.legend).not.toBe('');
    expect(drawn.source).not.toBe('');
    await alone.close();
  });

  it('is asked for by its button, is a PNG too, and the dialog has no faults of access', async () => {
    const page = await openMatrix(`/?on=matrix&sel=${COURT}`);
    await page.locator('.matrix-bar').getByRole('button', { name: zh.pictureOf }).click();
    await page.locator('img[data-preview=ready]').waitFor();
    expect(await findViolations(page, { within: '.picture-sheet' })).toEqual([]);
    const { name, data } = await save(page);
    expect(name).toBe('fazhi-matrix-body-mechanism.png');
    const marked = await readPixels(page, data);
    expect(marked.colours).toBeGreaterThan(50);
    // Without what is selected, the same picture in other colours.
    await choose(page, pictureZh.markings.plain);
    const plain = (await save(page)).data;
    expect(readSize(plain)).toEqual(readSize(data));
    expect(plain.equals(data)).toBe(false);
  });

  it('is had on a phone, where the page shows a list; two entities side by side have none', async () => {
    const page = await openMatrix('/?on=matrix', PHONE);
    await page.locator('.matrix-bar').getByRole('button', { name: zh.pictureOf }).click();
    await page.locator('img[data-preview=ready]').waitFor();
    expect(readSize((await save(page)).data).width).toBeGreaterThan(1000);
    const over = await page
      .locator('.picture-sheet')
      .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    const compared = await open(
      `/?on=matrix&compare=${COURT},wancheng-2025.district-procuratorate`,
    );
    await compared.locator('.compare-head').waitFor();
    await compared.keyboard.press('i');
    await expectText(compared, pictureZh.nothing.matrix);
  });
});

describe('the dialog of pictures', () => {
  it('draws a way as a ladder, with its quotes as text', async () => {
    const page = await open(`/?from=${COURT}&to=${LINKAGE}`);
    await page.locator('.ladder').waitFor();
    await page.getByRole('button', { name: zh.pictureOf, exact: true }).click();
    await page.locator('img[data-preview=ready]').waitFor();
    await choose(page, pictureZh.formats.svg);
    const { name, data } = await save(page);
    expect(name).toBe('fazhi-path-district-court-government-court-linkage-mechanism.svg');
    const text = data.toString().replaceAll(/<[^>]*>/g, '');
    expect(text).toContain('区法院常态化与涉诉单位联动');
    expect(text).toContain('府院联动机制');
  });

  it('says where nothing is drawn, and what to do there', async () => {
    const page = await open('/?on=tables&lang=en');
    await page.keyboard.press('i');
    await expectText(page, pictureEn.nothing.tables);
  });

  it('is used by keys alone, in English, and has no faults of access', async () => {
    const page = await open(`${OPENED}&lang=en`);
    await waitForCanvas(page);
    await page.keyboard.press('i');
    await page.getByRole('heading', { name: en.pictureOf, exact: true }).waitFor();
    await page.locator('img[data-preview=ready]').waitFor();
    expect(await findViolations(page, { within: '.picture-sheet' })).toEqual([]);
    const button = page.getByRole('button', { name: pictureEn.save, exact: true });
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.png$/);
    await expectText(page, pictureEn.saved(file.suggestedFilename()));
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('fits a phone, and pictures the fields that are lists there', async () => {
    const page = await open('/', PHONE);
    await page.getByRole('button', { name: zh.menu, exact: true }).click();
    await page.getByRole('button', { name: zh.pictureOf, exact: true }).click();
    await page.locator('img[data-preview=ready]').waitFor();
    const { width } = readSize((await save(page)).data);
    expect(width).toBeGreaterThan(600);
    const over = await page
      .locator('.picture-sheet')
      .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect(await findViolations(page, { within: '.picture-sheet' })).toEqual([]);
  });
});
