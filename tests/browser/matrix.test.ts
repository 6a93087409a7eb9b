import type { BrowserContextOptions, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';

const toId = (name: string): string => `wancheng-2025.${name}`;
const COURT = toId('district-court');
const PROCURATORATE = toId('district-procuratorate');
const LINKAGE = toId('government-court-linkage-mechanism');
const MATRIX = '/?on=matrix';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const provided = provideWatchedPages();
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await provided.makePage(options);
  await page.goto(new URL(path, provided.address).href);
  return page;
};
const openGrid = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await open(path, options);
  await page.locator('.matrix-cell').first().waitFor();
  return page;
};
const readParams = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const readAt = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['at']);
const readSize = async (page: Page): Promise<{ rows: number; columns: number }> => {
  const grid = page.getByRole('grid');
  return {
    rows: Number(await grid.getAttribute('aria-rowcount')) - 2,
    columns: Number(await grid.getAttribute('aria-colcount')) - 2,
  };
};
const readTotal = async (page: Page): Promise<number> =>
  Number(await page.locator('.matrix-sum').textContent());
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const expectAccessible = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  expect(await findViolations(page)).toEqual([]);
};
/** How many relations the server has in a matrix. */
const askTotal = async (rows: string, columns: string, filter: object): Promise<number> => {
  const response = await fetch(new URL('/graphql', provided.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($filter: RelationFilter) { matrix(rows: ${rows}, columns: ${columns}, filter: $filter) {
        cells { relations(first: 100) { id } } } }`,
      variables: { filter },
    }),
  });
  const { data } = (await response.json()) as {
    data: { matrix: { cells: { relations: { id: string }[] }[] } };
  };
  const ids = data.matrix.cells.flatMap(({ relations }) => relations.map(({ id }) => id));
  return new Set(ids).size;
};

describe('the grid', () => {
  it('is walked by keys from edge to edge, and a cell leads to its quotes, to the graph and back', async () => {
    const page = await openGrid(MATRIX);
    const { rows, columns } = await readSize(page);
    await page.locator('[data-at="0 0"]').focus();
    const press = async (key: string, at: string): Promise<void> => {
      await page.keyboard.press(key);
      await expect.poll(() => readAt(page)).toBe(at);
    };
    await press('ArrowRight', '0 1');
    await press('ArrowDown', '1 1');
    await press('End', `1 ${columns}`);
    await press('Home', '1 -1');
    await press('Control+End', `${rows} ${columns}`);
    await press('Control+Home', '-1 -1');
    await press('ArrowUp', '-1 -1');
    await press('ArrowLeft', '-1 -1');
    await press('PageDown', await readPage(page));
    await press('Control+Home', '-1 -1');

    // Whatever has the focus stands clear of the heads.
    await press('Control+End', `${rows} ${columns}`);
    const box = await page.locator(':focus').boundingBox();
    const head = await page.locator('.matrix-head').boundingBox();
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);

    const filled = page.locator('.matrix-cell[data-filled]').first();
    await filled.waitFor();
    const said = await filled.getAttribute('aria-label');
    expect(said).toMatch(/条关系，(明述|并列|推断)/);
    await filled.focus();
    await page.keyboard.press('Enter');
    const count = Number(/(\d+) 条关系/.exec(said ?? '')?.[1]);
    await page.getByRole('heading', { level: 1, name: `${count} 条关系` }).waitFor();
    await expect.poll(() => page.locator('.panel blockquote').count()).toBeGreaterThan(0);
    const chosen = page.locator('.matrix-cell[aria-selected="true"]');
    expect(await chosen.getAttribute('aria-label')).toBe(said);
    await expectAccessible(page);

    // The cell is in the address.
    const cell = readParams(page).get('cell');
    expect(cell).toContain(';');
    await page.reload();
    await page.locator('.matrix-cell[aria-selected="true"]').waitFor();
    await page.locator('.panel blockquote').first().waitFor();

    const download = page.waitForEvent('download');
    await page.locator('.panel').getByRole('button', { name: '下载 CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toContain('sourceName');
    expect(csv).toContain(cell?.split(';')[0]);

    await page.getByRole('link', { name: '在图谱中打开' }).click();
    await page.locator('main.canvas-area').waitFor();
    expect(readParams(page).get('show')).toContain('~');
    await page.goBack();
    await page.locator('.matrix-cell[aria-selected="true"]').waitFor();
    await page.locator('.matrix-cell[aria-selected="true"]').focus();
    await page.keyboard.press('Escape');
    await page.locator('.matrix-cell[aria-selected="true"]').waitFor({ state: 'detached' });
    expect(readParams(page).get('cell')).toBeNull();
  });

  it('counts what the filter lets pass, as the server does, and says what is folded', async () => {
    const page = await openGrid(MATRIX);
    const all = await askTotal('BODY', 'MECHANISM', {});
    const named = await askTotal('BODY', 'MECHANISM', { agents: ['EXPLICIT'] });
    expect(await readTotal(page)).toBe(named);
    expect(named).toBeLessThan(all);
    await page
      .locator('.matrix-foot')
      .getByText(`折叠了 ${all - named} 条`)
      .waitFor();
    await page.locator('.matrix-foot').getByRole('button', { name: /展开/ }).click();
    await expect.poll(() => readTotal(page)).toBe(all);
    const stated = await askTotal('BODY', 'MECHANISM', { bases: ['JUXTAPOSED', 'INFERRED'] });
    await page
      .getByRole('navigation', { name: '目录与图例' })
      .getByRole('checkbox', { name: '明述' })
      .uncheck();
    await expect.poll(() => readTotal(page)).toBe(stated);
    await page.locator('.view-bars').waitFor();
    await page.getByRole('button', { name: '机制 × 成效' }).click();
    const other = await askTotal('MECHANISM', 'OUTCOME', { bases: ['JUXTAPOSED', 'INFERRED'] });
    if (other > 0) await expect.poll(() => readTotal(page)).toBe(other);
    else await page.getByText('这两样之间没有关系').waitFor();
  });

  it('shows empty lines on request, by category, turned, and in another order', async () => {
    const page = await openGrid(MATRIX);
    const before = await readSize(page);
    const box = page.getByLabel(/显示空行/);
    const [, rows = '', columns = ''] =
      /空行 (\d+)、空列 (\d+)/.exec(
        (await page.locator('.matrix-check').last().textContent()) ?? '',
      ) ?? [];
    await box.check();
    const full = { rows: before.rows + Number(rows), columns: before.columns + Number(columns) };
    await expect.poll(() => readSize(page)).toEqual(full);
    await expectAccessible(page);
    await page.getByRole('button', { name: '行列互换' }).click();
    await expect.poll(() => readSize(page)).toEqual({ rows: full.columns, columns: full.rows });
    await page.getByLabel('排序').selectOption('total');
    await expect.poll(() => readParams(page).get('order')).toBe('total');
    const totals = (
      await page.locator('.matrix-row:not(.matrix-totals) > .matrix-total').allTextContents()
    ).map(Number);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    await page.getByLabel('行按小类').check();
    await page.getByLabel('列按小类').check();
    await page.getByLabel('列', { exact: true }).selectOption('SECTION');
    await page.getByLabel('列', { exact: true }).selectOption('INDICATOR');
    await page.getByLabel('行', { exact: true }).selectOption('OUTCOME');
    await page.locator('.matrix-cell').first().waitFor();
    expect(readParams(page).get('cols')).toBe('INDICATOR');
    const params = readParams(page).toString();
    await page.reload();
    await page.locator('.matrix-cell').first().waitFor();
    expect(readParams(page).toString()).toBe(params);
  });

  it('draws only what is in view of many, and keeps up with scrolling', async () => {
    const page = await openGrid(`${MATRIX}&rows=INITIATIVE&cols=OUTCOME&empty=1&order=text`);
    const { rows, columns } = await readSize(page);
    expect(rows * columns).toBeGreaterThan(10_000);
    expect(await page.locator('.matrix-cell').count()).toBeLessThan(2000);
    const last = page.locator(`[data-at="${rows - 1} ${columns - 1}"]`);
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(1e5, 1e5));
    await last.waitFor();
    expect(await page.locator('.matrix-cell').count()).toBeLessThan(2000);
    // Heads stay.
    const head = await page.locator('.matrix-corner').boundingBox();
    const grid = await page.getByRole('grid').boundingBox();
    expect(Math.round(head?.y ?? 0)).toBe(Math.round(grid?.y ?? -1));
    expect(Math.round(head?.x ?? 0)).toBe(Math.round(grid?.x ?? -1));
    await page.locator('[data-tab], [tabindex="0"][data-at]').focus();
    await page.keyboard.press('Control+Home');
    await expect.poll(() => readAt(page)).toBe('-1 -1');
  });

  it('is in step with the graph: an entity washes its row, a relation marks its cell, a category is listed', async () => {
    const page = await openGrid(`${MATRIX}&sel=${COURT}`);
    // It is brought into view, wherever it stands.
    const hot = page.locator('.matrix-row[data-hot]');
    await hot.waitFor();
    expect(await hot.getByRole('rowheader').textContent()).toContain('区法院');
    await page
      .getByRole('navigation', { name: '看法' })
      .getByRole('link', { name: '图谱' })
      .click();
    await page.locator('main.canvas-area').waitFor();
    expect(readParams(page).get('sel')).toBe(COURT);

    const held = await openGrid(
      `${MATRIX}&sel=${COURT}~TAKES_PART_IN~government-court-linkage-mechanism`,
    );
    await held.locator('.matrix-cell[data-held]').waitFor();
    expect(await held.locator('.matrix-cell[data-held]').getAttribute('aria-label')).toContain(
      '区法院',
    );
    await held.locator('.panel .triple').waitFor();

    const byCategory = await openGrid(`${MATRIX}&rows=BODY_CATEGORY`);
    await byCategory.locator('[data-at="0 -1"]').focus();
    await byCategory.keyboard.press('Enter');
    await byCategory.locator('.panel .entity-list').waitFor();
    expect(readParams(byCategory).get('rows')).toBe('BODY_CATEGORY');
  });

  it('says so where a link names what the matrix does not have', async () => {
    const page = await openGrid(`${MATRIX}&cell=${toId('gone')};${LINKAGE}`);
    await page.getByRole('heading', { level: 1, name: '这一格没有关系' }).waitFor();
    const wrong = await openGrid(`${MATRIX}&rows=NOTHING&order=chaos&compare=a`);
    await wrong.locator('.view-bars').getByText('链接里有 3 处读不懂').waitFor();
  });
});

/** Where PageDown leads to from the corner. */
async function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const grid = document.querySelector('.matrix-grid');
    const head = document.querySelector('.matrix-head');
    if (!grid || !head) return '';
    const rows = Number(grid.getAttribute('aria-rowcount')) - 2;
    const page = Math.max(
      1,
      Math.floor((grid.clientHeight - (head as HTMLElement).offsetHeight) / 36) - 1,
    );
    return `${Math.min(rows, page - 1)} -1`;
  });
}

describe('two side by side', () => {
  it('are chosen by keys among the rows, compared, quoted, swapped and left', async () => {
    const tall = { viewport: { width: 1440, height: 2400 } };
    const page = await openGrid(`${MATRIX}&implied=1`, tall);
    const rows = page.getByRole('rowheader');
    await rows.filter({ hasText: '区法院' }).first().focus();
    await page.keyboard.press(' ');
    await page.locator('.panel').getByRole('heading', { name: '区法院' }).waitFor();
    await rows.filter({ hasText: '区检察院' }).first().focus();
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    await page.locator('.panel').getByRole('button', { name: '比较这两个' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '区法院 与 区检察院' }).waitFor();
    expect(readParams(page).get('compare')).toBe(`${COURT},${PROCURATORATE}`);
    await expectAccessible(page);
    const readCounts = async (): Promise<string[]> =>
      page.locator('.compare-columns > section > h2 > .count').allTextContents();
    const counts = await readCounts();
    const listed = await page
      .locator('.compare-columns > section')
      .evaluateAll((sections) =>
        sections.map((section) => String(section.querySelectorAll('.compare-tie').length)),
      );
    expect(listed).toEqual(counts);
    expect(Number(counts[0])).toBeGreaterThan(0);

    const quotes = page.locator('.compare-quotes').first();
    await quotes.focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-items blockquote').first().waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '区法院 与 区检察院' }).waitFor();
    await page.locator('.compare-columns').waitFor();
    await page.getByRole('button', { name: '左右互换' }).click();
    await page.getByRole('heading', { level: 1, name: '区检察院 与 区法院' }).waitFor();
    expect(await readCounts()).toEqual(counts.toReversed());
    await page.getByRole('link', { name: '回到矩阵' }).click();
    await page.locator('.matrix-cell').first().waitFor();
    expect(readParams(page).get('compare')).toBeNull();
  });

  it('are said not to be there where the graph lacks one', async () => {
    const page = await open(`${MATRIX}&compare=${COURT},${toId('gone')}`);
    await page.getByRole('heading', { level: 1, name: /不能比较/ }).waitFor();
  });
});

describe('the matrix elsewhere', () => {
  it('is read row by row on a phone, with targets to be hit', async () => {
    const page = await open(`${MATRIX}&implied=1&line=${COURT}`, PHONE);
    await page.getByRole('heading', { level: 2, name: '区法院' }).waitFor();
    expect(await readOverflow(page)).toBe(0);
    await expectAccessible(page);
    const small = await page
      .locator('.matrix :is(a, button, select), .matrix .matrix-check')
      .evaluateAll((targets) =>
        targets
          .map((target) => [target.textContent, target.getBoundingClientRect()] as const)
          // What is not shown here cannot be hit.
          .filter(([, { width }]) => width > 0)
          .filter(([, { width, height }]) => width < 44 || height < 44)
          .map(([text, { width, height }]) => `${text} ${width} ${height}`),
      );
    expect(small).toEqual([]);
    const row = page.locator('.matrix-list .row-list a').first();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel blockquote').first().waitFor();
    expect(await readOverflow(page)).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: '关闭说明' }).click();
    await page.getByRole('heading', { level: 2, name: '区法院' }).waitFor();

    const compared = await open(`${MATRIX}&compare=${COURT},${PROCURATORATE}`, PHONE);
    await compared.locator('.compare-columns').waitFor();
    expect(await readOverflow(compared)).toBe(0);
    await expectAccessible(compared);
  });

  it('is accessible in English, in the dark, and with forced colours', async () => {
    for (const [path, options] of [
      [`${MATRIX}&lang=en&theme=dark&implied=1&sel=${COURT}`, {}],
      [`${MATRIX}&theme=dark&rows=MECHANISM&cols=OUTCOME`, {}],
      [`${MATRIX}&lang=en&implied=1`, { forcedColors: 'active' as const }],
      [`${MATRIX}&lang=en&compare=${COURT},${PROCURATORATE}&theme=dark`, {}],
    ] as const) {
      const page = await open(path, { ...options, viewport: { width: 1024, height: 768 } });
      await page.locator('.matrix-cell, .compare-columns').first().waitFor();
      await expectAccessible(page);
      expect(await readOverflow(page)).toBe(0);
    }
  });
});
