import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { openPage } from '../support/openPage.ts';
import { provideBrowser } from '../support/provideBrowser.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';

const provided = provideBrowser();

const open = async (query: string, options = {}) => {
  const opened = await openPage(provided.browser, `${provided.address}${query}`, options);
  await opened.page.locator('.facet-row .count').first().waitFor();
  return opened;
};

const waitForDrawing = (page: Page) => page.locator('[data-drawn]').waitFor({ state: 'attached' });

/** Where each card stands, in model coordinates. */
const readPlaces = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('button[data-id]')].map(({ dataset }) => [
        dataset['id'] ?? '',
        `${dataset['x'] ?? ''} ${dataset['y'] ?? ''}`,
      ]),
    ),
  );

const toRow = (page: Page, name: string) =>
  page
    .locator('.rail .facet-row')
    .filter({ has: page.getByRole('checkbox', { name, exact: true }) });
const readCount = async (page: Page, name: string): Promise<number> =>
  Number(await toRow(page, name).first().locator('.count').innerText());
const toChips = (page: Page) => page.locator('.filter-bar .chip');
const toStatus = (page: Page) => page.locator('.status [role=status]');
const readQuery = (page: Page) => new URL(page.url()).searchParams;

describe('the legend as the filter', () => {
  it('hides by keyboard, says so in counts, chips and status, keeps it over a reload, and undoes it', async () => {
    const { page, faults } = await open('');
    await waitForDrawing(page);
    const before = await readPlaces(page);
    const [bodies, outcomes] = [await readCount(page, '机构'), await readCount(page, '成效')];
    const yielding = await readCount(page, '结果与认可');
    expect(yielding).toBeGreaterThan(0);

    const outcome = page.getByRole('checkbox', { name: '成效', exact: true });
    await outcome.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => toChips(page).allInnerTexts()).toHaveLength(1);
    expect(await toChips(page).first().innerText()).toMatch(/类别\s*不看\s*成效/u);
    expect(await toStatus(page).innerText()).toContain(`过滤掉 ${outcomes} 个实体、`);
    // What showing it would give stays; what went with it is none, and cannot be asked for.
    expect(await readCount(page, '成效')).toBe(outcomes);
    expect(await readCount(page, '机构')).toBe(bodies);
    expect(await readCount(page, '结果与认可')).toBe(0);
    expect(await page.getByRole('checkbox', { name: '结果与认可', exact: true }).isDisabled()).toBe(
      true,
    );
    expect(await outcome.isDisabled()).toBe(false);
    expect(readQuery(page).get('no-kind')).toBe('OUTCOME');
    const during = await readPlaces(page);
    expect(Object.keys(during).length).toBeLessThan(Object.keys(before).length);

    await page.reload();
    await waitForDrawing(page);
    await expect.poll(() => readPlaces(page)).toEqual(during);
    expect(await page.getByRole('checkbox', { name: '成效', exact: true }).isChecked()).toBe(false);

    await page.goBack();
    await expect.poll(() => readPlaces(page)).toEqual(before);
    await page.goForward();
    await expect.poll(() => readPlaces(page)).toEqual(during);
    await page.getByRole('button', { name: '全部显示' }).first().click();
    await expect.poll(() => readPlaces(page)).toEqual(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => readPlaces(page)).toEqual(during);
    await toChips(page).first().click();
    await expect.poll(() => readPlaces(page)).toEqual(before);
    expect(await toChips(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows one alone, by its button and by alt-click, and all of them again', async () => {
    const { page } = await open('');
    await page.getByRole('button', { name: '只看“机制”' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readQuery(page).get('no-kind')).toBe('BODY,INITIATIVE,OUTCOME');
    await expect.poll(() => toChips(page).allInnerTexts()).toHaveLength(1);
    expect(await toChips(page).first().innerText()).toMatch(/类别\s*只看\s*机制/u);
    await page.getByRole('button', { name: '不再只看“机制”，全部显示' }).click();
    await expect.poll(() => readQuery(page).has('no-kind')).toBe(false);
    await page.getByRole('checkbox', { name: '明述', exact: true }).click({ modifiers: ['Alt'] });
    await expect.poll(() => readQuery(page).get('no-basis')).toBe('INFERRED,JUXTAPOSED');
    await page.close();
  });

  it('unfolds the categories of a kind and the types of a group', async () => {
    const { page } = await open('');
    await page.getByRole('button', { name: '“机构”的细目' }).click();
    const court = page.getByRole('checkbox', { name: '法院', exact: true });
    await court.click();
    await expect.poll(() => readQuery(page).get('no-cat')).toBe('body.court');
    const isMixed = (name: string): Promise<boolean> =>
      page
        .getByRole('checkbox', { name, exact: true })
        .evaluate((box) => (box as HTMLInputElement).indeterminate);
    expect(await isMixed('机构')).toBe(true);
    await page.getByRole('button', { name: '“依托与组成”的细目' }).click();
    await page.getByRole('checkbox', { name: '属于', exact: true }).click();
    await expect.poll(() => readQuery(page).get('no-type')).toBe('PART_OF');
    expect(await isMixed('依托与组成')).toBe(true);
    await page.close();
  });

  it('hides a section beside its link, a part with all of its sections', async () => {
    const { page } = await open('');
    await page.getByRole('checkbox', { name: '显示“三 凝聚整体合力”', exact: true }).click();
    await expect
      .poll(() => readQuery(page).get('no-sec'))
      .toBe('wancheng-2025.3,wancheng-2025.3.1,wancheng-2025.3.2');
    await page.locator('.contents a').first().click();
    await page.getByRole('heading', { name: '导言' }).waitFor();
    expect(readQuery(page).get('sec')).toBe('wancheng-2025.introduction');
    await page.close();
  });

  it('explains an opened and a selected entity that it would hide', async () => {
    const { page } = await open(`?e=${LINKAGE}`);
    await waitForDrawing(page);
    const before = await readPlaces(page);
    await page.getByRole('checkbox', { name: '机制', exact: true }).click();
    const note = page.locator('.panel .hidden-note');
    await note.waitFor();
    expect(await note.innerText()).toContain('从它打开');
    expect(Object.keys(await readPlaces(page))).toContain(LINKAGE);
    await note.getByRole('button').click();
    await expect.poll(() => readPlaces(page)).toEqual(before);
    expect(await note.count()).toBe(0);

    const other = Object.keys(before).find((id) => id.includes('district-court')) ?? '';
    await page.locator(`button[data-id="${other}"]`).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: '机构', exact: true }).click();
    await expect.poll(() => note.innerText()).toContain('筛选把它隐去了');
    expect(Object.keys(await readPlaces(page))).not.toContain(other);
    await page.close();
  });

  it('has no fault by axe, wide and narrow, light and dark', async () => {
    const query = '?no-kind=OUTCOME&no-type=USES&no-cat=body.court&as=circle&rev=former';
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(query, { colorScheme });
      await waitForDrawing(page);
      await page.locator('.notice-texts summary').click();
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    }
    const viewport = { width: 360, height: 740 };
    const opened = await openPage(provided.browser, `${provided.address}${query}`, {
      viewport,
      hasTouch: true,
    });
    await opened.page.locator('.filter-bar').waitFor();
    await expect
      .poll(() => opened.page.locator('.filter-bar').innerText())
      .toMatch(/过滤掉 \d+ 个实体/u);
    expect(await findViolations(opened.page)).toEqual([]);
    await opened.page.getByRole('button', { name: '目录与图例' }).click();
    await opened.page.getByRole('button', { name: '“机制”的细目' }).click();
    expect(await findViolations(opened.page, { within: 'dialog[open]' })).toEqual([]);
    const small = await opened.page.evaluate(() =>
      [...document.querySelectorAll('dialog[open] :is(.facet-label, .facet-fold, .facet-only)')]
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
    await opened.page.close();
  });
});
