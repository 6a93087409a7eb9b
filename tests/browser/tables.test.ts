import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';

const toId = (name: string): string => `wancheng-2025.${name}`;
const COURT = toId('district-court');
const LINKAGE = toId('government-court-linkage-mechanism');
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const provided = provideWatchedPages();
const makePage = (options: BrowserContextOptions = {}): Promise<Page> =>
  provided.makePage({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
const open = async (query: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await makePage(options);
  await page.goto(new URL(`/?on=tables${query}`, provided.address).href);
  await page.locator('.tables').waitFor();
  return page;
};
const readParams = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const readCount = (page: Page): Promise<number> =>
  page.locator('[role=grid]').getAttribute('aria-rowcount').then(Number);
/** What a column shows, from the first row on, as far as it is drawn. */
const readColumn = (page: Page, column: string): Promise<string[]> =>
  page.locator(`tbody [data-name="${column}"]`).allTextContents();
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { row = '', column = '' } = (document.activeElement as HTMLElement).dataset;
    return `${row}:${column}`;
  });
const head = (page: Page, name: string) =>
  page.getByRole('columnheader', { name }).locator('button');
const readSelected = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('tbody [aria-selected=true]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const expectAccessible = async (page: Page): Promise<void> => {
  await page.locator('.tables h1').first().waitFor({ state: 'attached' });
  expect(await findViolations(page)).toEqual([]);
};
const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

describe('a table', () => {
  it('draws only the rows in view, whatever there is', async () => {
    const page = await open('');
    await page.locator('tbody tr[data-id]').first().waitFor();
    expect(await readCount(page)).toBeGreaterThan(300);
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    const area = page.locator('.table-area');
    await area.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    const last = String(await readCount(page));
    await page.locator(`tr[aria-rowindex="${last}"]`).waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    await expectAccessible(page);
  });

  it('of 10,000 rows is scrolled and sorted with few of them drawn', async () => {
    const page = await makePage();
    await page.route('**/graphql', async (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      if (!query.includes('query TableEntities(')) return route.continue();
      const response = await route.fetch();
      const answer = (await response.json()) as {
        data: { entities: { nodes: { id: string; name: { zh: string; en: string } }[] } };
      };
      const { nodes } = answer.data.entities;
      const many = Array.from({ length: 10_000 }, (_, at) => {
        const node = nodes[at % nodes.length]!;
        const name = { zh: `${node.name.zh}${at}`, en: `${node.name.en} ${at}` };
        return { ...node, id: `${node.id}-${at}`, name };
      });
      const pageInfo = { hasNextPage: false, endCursor: null };
      const entities = { totalCount: many.length, pageInfo, nodes: many };
      return route.fulfill({ response, json: { data: { entities } } });
    });
    await page.goto(new URL('/?on=tables', provided.address).href);
    await page.locator('tbody tr[data-id]').first().waitFor();
    expect(await readCount(page)).toBe(10_001);
    const scrolled = await page.locator('.table-area').evaluate(async (area) => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const counts: number[] = [];
      const frames: number[] = [];
      let blank = 0;
      let last = await frame();
      for (let step = 0; step < 60; step += 1) {
        area.scrollTop += 900;
        for (let wait = 0; wait < 2; wait += 1) {
          const now = await frame();
          frames.push(now - last);
          last = now;
        }
        counts.push(area.querySelectorAll('tbody tr[data-id]').length);
        const { left, top, height } = area.getBoundingClientRect();
        const middle = document.elementFromPoint(left + 60, top + height / 2);
        if (!middle?.closest('tr[data-id]')) blank += 1;
      }
      return { most: Math.max(...counts), blank, frame: frames.toSorted((a, b) => a - b)[60] ?? 0 };
    });
    expect(scrolled.most).toBeLessThan(60);
    expect(scrolled.blank).toBe(0);
    // Half of the frames at least; a busy machine drops some.
    expect(scrolled.frame).toBeLessThan(100);
    await head(page, '名称').click();
    await expect.poll(() => readParams(page).get('entities-by')).toBe('name');
    await page.locator('.table-area').focus();
    await page.locator('tbody [data-row="0"][data-column="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => readFocus(page)).toMatch(/^9999:/);
    expect(await page.locator('tbody tr[data-id]').count()).toBeLessThan(60);
  });

  it('is sorted by heads: up, down, by a second key with Shift, by pinyin and by value', async () => {
    const page = await open('&table=measures');
    await head(page, '名称').click();
    await expect.poll(() => readParams(page).get('measures-by')).toBe('name');
    const names = await readColumn(page, 'name');
    const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted(collator.compare));
    await head(page, '数值').click();
    await expect.poll(() => readParams(page).get('measures-by')).toBe('-value');
    const values = (await readColumn(page, 'value')).map(Number);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await page.getByRole('columnheader', { name: '数值' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await head(page, '状态').click();
    await head(page, '数值').click({ modifiers: ['Shift'] });
    await expect.poll(() => readParams(page).get('measures-by')).toBe('status,-value');
    await page.getByRole('columnheader', { name: '第 2 排序' }).waitFor();
    await page.goBack();
    await expect.poll(() => readParams(page).get('measures-by')).toBe('status');
  });

  it('is filtered by text, by column and by the rail, and says how to see rows again', async () => {
    const page = await open('');
    await page.getByRole('searchbox', { name: '在表里找' }).fill('法院');
    await expect.poll(() => readParams(page).get('find')).toBe('法院');
    const found = await readCount(page);
    expect(found).toBeLessThan(60);
    await page.getByRole('button', { name: '按列筛' }).click();
    await page.getByRole('combobox', { name: '筛“类别”' }).selectOption('BODY');
    await expect.poll(() => readParams(page).get('entities-with')).toBe('kind:BODY');
    expect(new Set(await readColumn(page, 'kind'))).toEqual(new Set(['机构']));
    await page.getByRole('searchbox', { name: '筛“关系数”' }).fill('5');
    await expect.poll(() => readParams(page).get('entities-with')).toBe('kind:BODY,total:5');
    for (const total of await readColumn(page, 'total'))
      expect(Number(total)).toBeGreaterThanOrEqual(5);
    await expectAccessible(page);

    await page.getByRole('searchbox', { name: '在表里找' }).fill('没有这样的词');
    await page.getByRole('heading', { name: '没有这样的行' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '不再找这个词' }).click();
    await page.getByRole('button', { name: '按列筛' }).click();
    await page.locator('tbody tr[data-id]').first().waitFor();

    const hidden = await open('&no-kind=BODY');
    await hidden.locator('tbody tr[data-id]').first().waitFor();
    expect(await readColumn(hidden, 'kind')).not.toContain('机构');
  });

  it('shows the columns chosen, which the address keeps', async () => {
    const page = await open('&table=relations');
    await page.getByRole('button', { name: '选列' }).click();
    await page.getByRole('checkbox', { name: '依据' }).uncheck();
    await page.getByRole('checkbox', { name: '按语' }).check();
    await expect
      .poll(() => readParams(page).get('relations-cols'))
      .toBe('source,type,target,agent,verb,quote,section,sentence,note');
    await page.getByRole('columnheader', { name: '按语' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: '在表里找' }).fill('复议');
    await expect.poll(() => readParams(page).get('find')).toBe('复议');
    await head(page, '到').click();
    await expect.poll(() => readParams(page).get('relations-by')).toBe('target');
    const before = await readColumn(page, 'target');

    await page.reload();
    await page.getByRole('columnheader', { name: '按语' }).waitFor();
    await page.locator('tbody tr[data-id]').first().waitFor();
    expect(await readColumn(page, 'target')).toEqual(before);
    expect(await page.getByRole('columnheader', { name: '依据' }).count()).toBe(0);
    await page.getByRole('button', { name: '选列' }).click();
    await page.getByRole('button', { name: '恢复原来的列' }).click();
    await page.getByRole('columnheader', { name: '依据' }).waitFor();
  });

  it('can be of what the map shows', async () => {
    const page = await open(`&e=${COURT}`);
    await page.locator('tbody tr[data-id]').first().waitFor();
    const all = await readCount(page);
    await page.getByText('图上的', { exact: true }).click();
    await expect.poll(() => readParams(page).get('within')).toBe('shown');
    await expect.poll(() => readCount(page)).toBeLessThan(all);
    const shown = (await readCount(page)) - 1;
    expect(await readColumn(page, 'name')).toContain('区法院');
    await page.getByRole('link', { name: '图谱', exact: true }).click();
    await page.locator('.canvas-stage[data-drawn]').waitFor();
    expect(await page.locator('.status').textContent()).toContain(`显示 ${shown} 个实体`);
  });
});

describe('the selection', () => {
  it('is the map’s: both ways, several, and kept in view', async () => {
    const page = await open(`&sel=${LINKAGE}`);
    // Far down the table, it is scrolled to.
    await page.locator(`tr[data-id="${LINKAGE}"][aria-selected=true]`).waitFor();
    await page.locator('.panel h1', { hasText: '府院联动机制' }).waitFor();
    const row = page.locator(`tr[data-id="${LINKAGE}"]`);
    const isInView = await row.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const area = element.closest('.table-area')!.getBoundingClientRect();
      return top >= area.top && bottom <= area.bottom + 1;
    });
    expect(isInView).toBe(true);
    await page.getByRole('searchbox', { name: '在表里找' }).fill('院');
    await head(page, '关系数').click();
    await page.locator(`tr[data-id="${COURT}"]`).waitFor();
    await page.locator(`tr[data-id="${COURT}"] [data-name=kind]`).click();
    await expect.poll(() => readParams(page).get('sel')).toBe(COURT);
    await page.locator('.panel h1', { hasText: '区法院' }).waitFor();
    await page
      .locator(`tr[data-id="${LINKAGE}"] [data-name=kind]`)
      .click({ modifiers: ['Control'] });
    await expect.poll(() => readParams(page).get('and')).toBe(LINKAGE);
    expect((await readSelected(page)).toSorted()).toEqual([COURT, LINKAGE].toSorted());
    await page.getByRole('button', { name: '图上看 2 项' }).click();
    await expect
      .poll(() => readParams(page).get('show')?.split(',').toSorted())
      .toEqual([COURT, LINKAGE].toSorted());
    await page.locator('.canvas-stage[data-drawn]').waitFor();
  });

  it('follows names, and marks the row of what is then selected', async () => {
    const page = await open(`&e=${COURT}`);
    await page.locator(`tr[data-id="${COURT}"][aria-selected=true]`).waitFor();
    // On the map already, so the name selects; from another one, it opens.
    await page.locator(`tr[data-id="${COURT}"] a`).first().click();
    expect(readParams(page).get('on')).toBe('tables');
    await page.getByRole('searchbox', { name: '在表里找' }).fill('检察院');
    const other = page.locator('tbody tr[data-id] a').first();
    await expect.poll(() => readCount(page)).toBeLessThan(30);
    await other.click();
    await expect.poll(() => readParams(page).get('on')).toBeNull();
  });

  it('of a relation opens it on the map with its ends', async () => {
    const page = await open('&table=relations&find=府院联动机制');
    const row = page.locator('tbody tr[data-id]').first();
    await row.locator('[data-name=basis]').click();
    const id = (await row.getAttribute('data-id'))!;
    await expect.poll(() => readParams(page).get('sel')).toBe(id);
    await page.locator('.panel .triple').waitFor();
    expect(await readSelected(page)).toEqual([id]);
    await page.keyboard.press('Escape');
    await row.locator('[data-name=basis]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readParams(page).get('show')).toBe(id);
    expect(readParams(page).get('sel')).toBe(id);
    await page.locator('.canvas-stage[data-drawn]').waitFor();
  });
});

describe('what is taken out', () => {
  it('is what is shown: rows, columns, order and language', async () => {
    const page = await open('&table=measures&find=案&measures-by=-value&lang=en');
    await page.locator('tbody tr[data-id]').first().waitFor();
    const count = (await readCount(page)) - 1;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `CSV of ${count} rows` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fazhi-graph-\w+-measures\.csv$/);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [heads = [], ...lines]: string[][] = parse(csv, { bom: true });
    expect(heads.slice(0, 4)).toEqual(['nameEn', 'measureValue', 'measureRaw', 'measureUnit']);
    expect(lines).toHaveLength(count);
    const shown = await page.locator('tbody tr[data-id]').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) =>
          // Supplied subjects have their brackets from the style sheet.
          [...cell.querySelectorAll('a')].reduce(
            (text, link) =>
              link.matches('.supplied')
                ? text.replace(link.textContent, `〔${link.textContent}〕`)
                : text,
            cell.textContent,
          ),
        ),
      ),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(lines.slice(0, shown.length)).toEqual(shown);

    await page.getByRole('button', { name: `Copy ${count} rows` }).click();
    await page.getByText(`${count} rows copied`).waitFor();
    const [tsvHeads = [], ...copied]: string[][] = parse(await readClipboard(page), {
      delimiter: '\t',
    });
    expect(tsvHeads.slice(0, 3)).toEqual(['Name', 'Value', 'As written']);
    expect(copied).toEqual(lines);
  });

  it('can be copied by hand where the browser forbids it', async () => {
    const page = await makePage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
    });
    await page.goto(new URL('/?on=tables&table=measures&find=复议', provided.address).href);
    await page.getByRole('button', { name: /^复制/ }).click();
    const field = page.getByRole('textbox', { name: '以制表符分列的表格' });
    expect(await field.inputValue()).toContain('复议');
    await expectAccessible(page);
  });

  it('is all of it on paper', async () => {
    const page = await open('');
    await page.locator('tbody tr[data-id]').first().waitFor();
    const all = (await readCount(page)) - 1;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tbody tr[data-id]').count()).toBe(all);
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('tbody tr[data-id]').count()).toBeLessThan(60);
  });
});

describe('by keyboard alone', () => {
  it('cells are walked, sorted, selected, copied and opened', async () => {
    const page = await open('&find=法院');
    await page.locator('tbody tr[data-id]').first().waitFor();
    // The last of the tools before the table.
    await page.locator('.table-tools button:enabled').last().focus();
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe('0:0');
    await page.keyboard.press('ArrowUp');
    expect(await readFocus(page)).toBe('-1:0');
    await page.keyboard.press('Enter');
    await expect.poll(() => readParams(page).get('entities-by')).toBe('name');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => readParams(page).get('entities-by')).toBe('name,kind');
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toBe('0:1');
    await page.keyboard.press('End');
    expect(await readFocus(page)).toMatch(/^0:\d+$/);
    await page.keyboard.press('Control+End');
    const last = (await readCount(page)) - 2;
    await expect.poll(() => readFocus(page)).toMatch(new RegExp(`^${last}:`));
    await page.keyboard.press('Control+Home');
    await expect.poll(() => readFocus(page)).toBe('0:0');
    await page.keyboard.press(' ');
    await expect.poll(() => readParams(page).get('sel')).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+ ');
    await expect.poll(() => readParams(page).get('and')).not.toBeNull();
    expect(await readSelected(page)).toHaveLength(2);
    await page.keyboard.press('Control+c');
    await page.getByText('已复制 2 行').waitFor();
    expect((await readClipboard(page)).trim().split('\r\n')).toHaveLength(3);
    const id = await page.locator('tbody tr[data-id]').nth(1).getAttribute('data-id');
    await page.keyboard.press('Enter');
    await expect.poll(() => readParams(page).get('e')).toBe(id);
    await page.locator('.canvas-stage[data-drawn]').waitFor();
  });
});

describe('loading', () => {
  it('says how much has come, can be stopped, and be begun again', async () => {
    const page = await makePage();
    let isHeld = true;
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as {
        query: string;
        variables: { after: string | null };
      };
      const isLater = query.includes('TableRelations(') && variables.after !== null;
      if (isHeld && isLater) await new Promise((resolve) => setTimeout(resolve, 30_000));
      await route.continue().catch(() => undefined);
    });
    await page.goto(new URL('/?on=tables', provided.address).href);
    await page.getByRole('progressbar', { name: '正在载入表格' }).waitFor();
    await expectPlainlyAccessible(page);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '已停止载入' }).waitFor();
    isHeld = false;
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.locator('tbody tr[data-id]').first().waitFor();
  });

  it('fails with a reason and goes on when asked', async () => {
    const page = await makePage();
    let isDown = true;
    await page.route('**/graphql', async (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      if (!isDown || !query.includes('TableEntities(')) return route.continue();
      return route.fulfill({
        json: { errors: [{ message: 'down', extensions: { code: 'STORE_UNAVAILABLE' } }] },
      });
    });
    await page.goto(new URL('/?on=tables', provided.address).href);
    await page.getByRole('heading', { name: '图数据库没有回应' }).waitFor();
    isDown = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('tbody tr[data-id]').first().waitFor();
  });
});

async function expectPlainlyAccessible(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

describe('everywhere', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])('is accessible and fits a phone: %s, %s', async (lang, theme) => {
    for (const table of ['entities', 'relations', 'measures']) {
      const query = `&table=${table}&theme=${theme}${lang === 'en' ? '&lang=en' : ''}`;
      const wide = await open(query);
      await wide.locator('tbody tr[data-id]').first().waitFor();
      await expectAccessible(wide);
      const phone = await open(query, PHONE);
      await phone.locator('tbody tr[data-id]').first().waitFor();
      await expectAccessible(phone);
      expect(await readOverflow(phone)).toBe(0);
      const small = await phone
        .locator('.tables button:visible, .tables .segment:visible, .tables tbody tr[data-id]')
        .evaluateAll((elements) =>
          elements.flatMap((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width < 44 || height < 43.5 ? [`${element.textContent} ${width}×${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
      expect(await phone.locator('tbody tr').count()).toBeLessThan(60);
      for (const page of [wide, phone]) await page.context().close();
    }
  });

  it('a row tapped on a phone is read, and left for the table again', async () => {
    const phone = await open('&table=measures', PHONE);
    await phone.locator('tbody tr[data-id]').first().waitFor();
    await phone.locator('.table-area').evaluate((area) => area.scrollTo({ top: 1200 }));
    const row = phone.locator('tbody tr[data-id]').nth(12);
    await row.locator('td').first().tap();
    const id = readParams(phone).get('sel');
    expect(id).not.toBeNull();
    await phone.locator('.panel h1').waitFor();
    await phone
      .getByRole('button', { name: '关闭说明' })
      .or(phone.getByRole('link', { name: '关闭说明' }))
      .first()
      .tap();
    // Where it was left.
    await phone.locator(`tr[data-id="${id}"]`).waitFor();
  });
});
