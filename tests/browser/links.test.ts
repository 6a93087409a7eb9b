import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { dealTexts, HOSTILE_TEXTS, toHostileAnswer } from './fixtures/hostileTexts.ts';
import { API, readAsked } from './fixtures/explorerPage.ts';

const toId = (name: string): string => `wancheng-2025.${name}`;
const LINKAGE = toId('government-court-linkage-mechanism');
const COURT = toId('district-court');
const EXTENSION = toId('linkage-extension');
const PROCURATORATE = toId('district-procuratorate');
const COMMISSION = toId('law-based-governance-commission');
const GROUPS = toId('theory-study-groups');
const MANY = `/?from=${toId('wancheng-district')}&to=${toId('district-government')}`;

const provided = provideWatchedPages();
const { makePage } = provided;
const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await makePage(options);
  await page.goto(new URL(path, provided.address).href);
  return page;
};
const toCard = (id: string): string => `button[data-id="${id}"]`;
const press = async (page: Page, id: string, key: string): Promise<void> => {
  await page.locator(toCard(id)).focus({ timeout: 15_000 });
  await page.keyboard.press(key);
};
const readParams = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const readFocused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const row = document.activeElement?.parentElement?.dataset;
    return row?.['hop'] ? `hop ${row['hop']}` : row?.['way'] ? `way ${row['way']}` : '';
  });
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const expectAccessible = async (page: Page): Promise<void> => {
  // Names that a heading is made of may come after what else there is to say.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  expect(await findViolations(page)).toEqual([]);
};

describe('several selected', () => {
  it('are selected by keys, listed with what they share, and joined by ways to walk through by keys', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await press(page, COURT, ' ');
    await press(page, EXTENSION, 'Shift+Enter');
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    for (const id of [COURT, EXTENSION])
      expect(await page.locator(toCard(id)).getAttribute('aria-pressed')).toBe('true');
    expect(readParams(page).get('and')).toBe(EXTENSION);
    const common = page.locator('.common-neighbour').filter({ hasText: '府院联动机制' });
    await common.first().waitFor();
    expect(
      await page.locator('.common-relation').filter({ hasText: '参与者' }).count(),
    ).toBeGreaterThan(0);
    await expectAccessible(page);

    await page.getByRole('button', { name: '看它们怎样相连' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ladder').waitFor();
    await expect.poll(() => readFocused(page)).toBe('way 0');
    const names = await page.locator('.rung-name').allTextContents();
    expect(names).toEqual(['区法院', '府院联动机制', '府院联动机制向基层延伸']);
    await page.keyboard.press('ArrowRight');
    expect(await readFocused(page)).toBe('hop 1');
    await page.keyboard.press('ArrowDown');
    expect(await readFocused(page)).toBe('hop 2');
    await page.keyboard.press('Enter');
    await page.locator('.panel .triple').waitFor();
    expect(readParams(page).get('sel')).toBe(
      `${EXTENSION}~PART_OF~government-court-linkage-mechanism`,
    );
    await expectAccessible(page);

    await page.reload();
    await page.locator('.panel .triple').waitFor();
    await page.locator('.ladder').waitFor();
    expect(await page.locator('.rung-name').allTextContents()).toEqual(names);
    await page.locator('[data-hop="1"] > a').focus();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    expect(readParams(page).get('from')).toBeNull();
  });

  it('are added by pointer with Ctrl, by search, and by touch', async () => {
    const page = await open(`/?e=${LINKAGE}&sel=${COURT}`);
    await page.locator(toCard(EXTENSION)).waitFor({ state: 'attached' });
    await page.locator(toCard(EXTENSION)).dispatchEvent('click', { ctrlKey: true });
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    await page.getByRole('button', { name: '再加一个' }).click();
    await page.keyboard.type('区检察院');
    await page.getByRole('option', { name: '区检察院' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '选中了 3 个实体' }).waitFor();
    await page.getByRole('button', { name: '移除“区法院”' }).click();
    await page.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    expect(readParams(page).get('sel')).toBe(EXTENSION);

    const phone = await open(`/?e=${COURT}`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await phone.getByRole('button', { name: '多选' }).tap();
    await phone.locator('.canvas-stage[data-drawn]').waitFor();
    const place = await phone.locator(toCard(toId('litigating-units'))).getAttribute('data-id');
    expect(place).not.toBeNull();
    await phone.locator(toCard(toId('litigating-units'))).dispatchEvent('click');
    await phone.getByRole('heading', { name: '选中了 2 个实体' }).waitFor();
    expect(await readOverflow(phone)).toBe(0);
    await phone.getByRole('button', { name: '完成' }).tap();
    expect(await phone.locator('.picking-bar').count()).toBe(0);
  });

  it('are joined in one view where there are more than two, which one undo takes back', async () => {
    const ids = [COURT, PROCURATORATE, EXTENSION];
    const page = await open(`/?sel=${ids[0]}&and=${ids.slice(1).join(',')}`);
    await page.getByRole('button', { name: '看它们怎样相连' }).click();
    await expect.poll(() => readParams(page).get('e')).toBe(COURT);
    // The fields, where an entity may have several cards, stay until the view has come.
    for (const id of ids) await expect.poll(() => page.locator(toCard(id)).count()).toBe(1);
    await page.getByRole('heading', { name: '选中了 3 个实体' }).waitFor();
    await page.getByRole('button', { name: '撤销' }).first().click();
    await expect.poll(() => readParams(page).get('e')).toBeNull();
  });
});

describe('ways', () => {
  it('take their other end from a search or from the map, and can be swapped', async () => {
    const page = await open(`/?e=${LINKAGE}&sel=${COURT}`);
    await page.getByRole('button', { name: '找路径' }).click();
    await page.getByRole('combobox', { name: '到哪个实体' }).fill('qujianchayuan');
    await page.getByRole('option', { name: '区检察院' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ladder').waitFor();
    expect(readParams(page).get('to')).toBe(PROCURATORATE);
    const names = await page.locator('.rung-name').allTextContents();
    await page.getByRole('button', { name: '对调两端' }).click();
    await expect
      .poll(() => page.locator('.rung-name').allTextContents())
      .toEqual(names.toReversed());

    await page.goto(new URL(`/?e=${LINKAGE}&sel=${COURT}`, provided.address).href);
    await page.getByRole('button', { name: '找路径' }).click();
    await press(page, EXTENSION, ' ');
    await page.locator('.ladder').waitFor();
    expect(readParams(page).get('to')).toBe(EXTENSION);
  });

  it('are listed ranked, shorter ones first, and show each other way at a key', async () => {
    const page = await open(MANY);
    await page.locator('.ladder').waitFor();
    const hops = (await page.locator('.way-head .count').allTextContents()).map(parseFloat);
    expect(hops.length).toBeGreaterThan(20);
    expect(hops).toEqual(hops.toSorted((a, b) => a - b));
    await page.locator('[data-way="0"] > a').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => readParams(page).get('way')).toBe(String(hops.length));
    expect(await page.locator('.rung-hop').count()).toBe(hops.at(-1));
    await page.getByLabel('最多').selectOption('3');
    await expect
      .poll(() => page.locator('.way-head').count())
      .toBe(hops.filter((hop) => hop <= 3).length);
    await page.getByLabel('只顺箭头').check();
    await page.getByRole('heading', { name: /^报告没有写/ }).waitFor();
    expect(readParams(page).get('along')).toBe('1');
  });

  it('say that there are none, and offer those with an implied subject', async () => {
    const page = await open(`/?from=${COMMISSION}&to=${GROUPS}`);
    await page.getByRole('heading', { name: /^报告没有写/ }).waitFor();
    await page.getByRole('heading', { name: '它们共有' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '算上主语省略的关系，有 1 条路' }).click();
    await page.locator('.ladder').waitFor();
    expect(await page.locator('.rung-node[data-supplied]').count()).toBe(1);
    expect(await page.locator('.rung-verb').filter({ hasText: '主语省略' }).count()).toBe(1);
    await expectAccessible(page);
  });

  it('say in which sections each end stands where there are none at all', async () => {
    const page = await open(
      `/?from=${toId('party-central-committee')}&to=${toId('party-school')}&lang=en`,
    );
    await page.getByText('either.').waitFor();
    await page.getByRole('heading', { name: 'Party School stands in' }).waitFor();
    await page.getByRole('button', { name: 'Select both on the map' }).click();
    await page.getByRole('heading', { name: '2 entities selected' }).waitFor();
  });

  it('explain a search that takes too long, and find shorter ways', async () => {
    const page = await makePage();
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { maxLength?: number } };
      if ((variables.maxLength ?? 0) < 6) return route.continue();
      return route.fulfill({
        json: { errors: [{ message: 'Too slow', extensions: { code: 'TIMEOUT' } }] },
      });
    });
    await page.goto(new URL(MANY, provided.address).href);
    await page.getByRole('heading', { name: /6 跳以内的路太多/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '找 4 跳以内的路' }).click();
    await page.locator('.ladder').waitFor();
    expect(readParams(page).get('hops')).toBe('4');
  });

  it('can be stopped while they are searched for', async () => {
    const page = await makePage();
    let held = true;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (held && body.includes('maxLength')) return;
      await route.continue();
    });
    await page.goto(new URL(MANY, provided.address).href);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '已停止找路' }).waitFor();
    held = false;
    await page.getByRole('button', { name: '再找一次' }).click();
    await page.locator('.ladder').waitFor();
  });

  it('fit a width of 360 px in both languages and themes, with targets of 44 px', async () => {
    for (const lang of ['zh', 'en'])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(`/?from=${COURT}&to=${PROCURATORATE}&lang=${lang}`, {
          viewport: { width: 360, height: 740 },
          colorScheme,
          hasTouch: true,
        });
        await page.locator('.ladder').waitFor();
        expect(await readOverflow(page)).toBe(0);
        const low = await page.evaluate(() =>
          [...document.querySelectorAll('.paths a, .paths button, .paths select')]
            .filter((element) => element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(low).toEqual([]);
        await expectAccessible(page);
        await page.locator('[data-hop="1"] > a').tap();
        await page.locator('.panel .triple').waitFor();
        expect(await page.locator('.ladder').count()).toBe(0);
      }
  });
});

describe('a report of an error', () => {
  it('copies id, quote, revision and link, and says so', async () => {
    const page = await open(`/?from=${COURT}&to=${PROCURATORATE}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.ladder').waitFor();
    await page.getByRole('button', { name: '报告错误' }).first().click();
    await page.locator('.toast').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('引文：区法院审理行政案件');
    expect(text).toMatch(/图谱版本：\w{8,}/);
    const id = /编号：(\S+)/.exec(text)?.[1] ?? '';
    expect(id).toContain(`${COURT}~`);
    const link = /链接：(\S+)/.exec(text)?.[1] ?? '';
    expect(new URL(link).searchParams.get('sel')).toBe(id);
    await page.goto(link);
    await page.locator('.panel .triple').waitFor();
  });

  it('shows the text, selected, where the clipboard is refused', async () => {
    const page = await makePage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(new URL(`/?e=${COURT}`, provided.address).href);
    await page.getByRole('button', { name: '报告错误' }).first().click();
    const field = page.getByRole('textbox', { name: '错误报告' });
    await field.waitFor();
    const selected = await page.evaluate(() => {
      const element = document.activeElement as HTMLTextAreaElement;
      return element.value.slice(element.selectionStart, element.selectionEnd);
    });
    expect(selected).toBe(await field.inputValue());
    expect(selected).toContain(`编号：${COURT}`);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });
});

describe('the panel of an entity', () => {
  it('leads from its category to the list of it', async () => {
    const page = await open(`/?e=${COURT}`);
    await page.locator('.category-link').click();
    await expect.poll(() => readParams(page).get('cat')).toMatch(/^body\./);
  });
});

describe('hostile names and quotes', () => {
  /** The texts that a page shows there, none of which runs, is taken for markup, or stands out of its place. */
  const readTexts = async (
    place: { path: string; width: number; first: number },
    selector: string,
  ): Promise<string[]> => {
    const page = await makePage({ viewport: { width: place.width, height: 800 } });
    const textOf = dealTexts(place.first);
    await page.route(API, async (route) => {
      const asked = readAsked(route);
      if (/query (Library|Overview|ReportStatistics)/.test(asked)) return route.continue();
      const answer = await route.fetch();
      return route.fulfill({ json: toHostileAnswer(await answer.json(), textOf) });
    });
    await page.goto(new URL(place.path, provided.address).href);
    await page.locator(selector).first().waitFor();
    expect(await readOverflow(page)).toBe(0);
    const found = await page.evaluate((names) => {
      const elements = [...document.querySelectorAll<HTMLElement>(names)];
      const isWide = (element: HTMLElement): boolean => {
        const around = element.closest('.paths-main, .paths-side, .panel');
        const right = around?.getBoundingClientRect().right ?? 0;
        return element.getBoundingClientRect().right > right + 1;
      };
      return {
        texts: elements.map(({ textContent }) => textContent),
        wide: elements.filter(isWide).map(({ outerHTML }) => outerHTML.slice(0, 120)),
        hacked: document.querySelector('.hacked, main img, main script') !== null,
        ran: 'hacked' in window,
      };
    }, selector);
    expect(found).toMatchObject({ wide: [], hacked: false, ran: false });
    // Quotes of one sentence stand together, with the words between them or a sign for these.
    for (const text of found.texts)
      expect(HOSTILE_TEXTS.some((hostile) => text.startsWith(hostile))).toBe(true);
    return found.texts;
  };

  it.each([1440, 360])('are shown as text in panels %i px wide, all hundred', async (width) => {
    const list = { path: '/?kind=INITIATIVE', width, first: 0 };
    const listed = await readTexts(list, '.panel .entity-list .row-name');
    expect(new Set(listed).size).toBe(100);
    const entity = { path: `/?e=${toId('law-based-government-building')}`, width, first: 0 };
    await readTexts(entity, '.panel .relation-row .row-name, .panel h1 > bdi, .panel blockquote');
    const several = { path: `/?sel=${COURT}&and=${LINKAGE}`, width, first: 40 };
    await readTexts(several, '.common-neighbour .row-name, .selected-list .row-link .row-name');
  });

  it('are shown as text in ladder and list of ways', async () => {
    for (const [first, width] of [
      [0, 1440],
      [30, 360],
      [60, 1440],
    ] as const) {
      const names = '.rung-name > bdi, .way-names > bdi, .rung-quotes blockquote';
      const texts = await readTexts({ path: MANY, width, first }, names);
      expect(new Set(texts).size).toBeGreaterThan(15);
    }
  });
});
