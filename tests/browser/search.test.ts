import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { openPage } from '../support/openPage.ts';
import { provideBrowser } from '../support/provideBrowser.ts';

const provided = provideBrowser();

const toField = (page: Page) => page.getByRole('combobox');
const toHits = (page: Page) => page.getByRole('option');

const open = async (options = {}) => {
  const opened = await openPage(provided.browser, provided.address, options);
  await toField(opened.page).waitFor();
  return opened;
};

/** Notes what is searched for. */
const noteSearches = (page: Page): string[] => {
  const searched: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (!body.includes('query Search')) return;
    searched.push((JSON.parse(body) as { variables: { text: string } }).variables.text);
  });
  return searched;
};

/** Searches and opens the first hit. */
const searchAndOpen = async (page: Page, text: string): Promise<void> => {
  await toField(page).fill(text);
  // Hits of the former text stand until the typing has rested, and Enter opens none of those.
  await page.waitForTimeout(300);
  await toHits(page).first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => toField(page).inputValue()).toBe('');
};

const readRecents = (page: Page): Promise<string[]> => page.locator('.recent-text').allInnerTexts();

describe('the search', () => {
  it('asks for nothing and opens nothing while an input method composes', async () => {
    const { page, faults } = await open();
    const searched = noteSearches(page);
    await toField(page).focus();
    const client = await page.context().newCDPSession(page);
    for (const text of ['f', 'fu', "fu'y", "fu'yi"]) {
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(150);
    }
    expect(await toField(page).inputValue()).toBe("fu'yi");
    // As browsers report the key that picks a candidate.
    await toField(page).evaluate((field) => {
      for (const key of ['Enter', 'ArrowDown', 'Escape'])
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        );
    });
    await page.waitForTimeout(300);
    expect(searched).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await toField(page).evaluate((field) => field === document.activeElement)).toBe(true);

    await client.send('Input.insertText', { text: '复议' });
    await toHits(page).first().waitFor();
    expect(searched).toEqual(['复议']);
    expect(await toField(page).inputValue()).toBe('复议');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.has('e')).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('marks what matched, tells kind and category, and looks at one kind', async () => {
    const { page } = await open();
    await toField(page).fill('复议');
    await toHits(page).first().waitFor();
    const all = await toHits(page).count();
    for (const hit of await toHits(page).all()) {
      expect(await hit.locator('mark').count()).toBeGreaterThan(0);
      expect(await hit.locator('.kind-word').innerText()).toMatch(/^(机构|机制|举措|成效)$/u);
    }
    const chips = page.locator('.hit-kinds .chip');
    const counts = (await chips.locator('.count').allInnerTexts()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(counts[0]).toBe(0);
    expect(await chips.first().isDisabled()).toBe(true);
    const outcomes = chips.filter({ hasText: '成效' });
    await outcomes.click();
    await expect.poll(() => toHits(page).count()).toBe(counts[3]);
    const kinds = await toHits(page).locator('.kind-word').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['成效']));
    // The field has kept the focus: its keys still act.
    await page.keyboard.press('ArrowDown');
    expect(await toHits(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await outcomes.click();
    await expect.poll(() => toHits(page).count()).toBe(all);
    expect(await findViolations(page, { within: 'search' })).toEqual([]);
    await page.close();
  });

  it('offers something nearer where it finds nothing', async () => {
    const { page } = await open();
    await toField(page).fill('鲸鱼督察');
    const first = page.locator('.no-hits .next-steps button').first();
    await expect
      .poll(() => first.innerText(), { timeout: 15_000 })
      .toMatch(/改搜“.”\s*\d+ 个结果/u);
    expect(await findViolations(page, { within: 'search' })).toEqual([]);
    await first.click();
    await toHits(page).first().waitFor();
    await page.close();
  });

  it('finds the names within a question', async () => {
    const { page } = await open();
    await toField(page).fill('哪个机构审查备案了11件行政规范性文件？');
    const offered = page.locator('.no-hits .next-steps .row-name');
    await expect.poll(() => offered.allInnerTexts()).toContain('改搜“行政规范性文件”');
    expect(await offered.allInnerTexts()).toContain('改搜“11件”');
    await offered.first().click();
    await expect.poll(() => toField(page).inputValue()).toBe('行政规范性文件');
    await toHits(page).first().waitFor();
    await page.close();
  });

  it('leads to a category by its name, by keys alone', async () => {
    const { page } = await open();
    await toField(page).focus();
    await page.keyboard.type('认可');
    const list = toHits(page).filter({ hasText: '小类' });
    await list.first().waitFor();
    expect(await list.first().innerText()).toMatch(/7 个实体属于这一类/u);
    while ((await list.first().getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown');
    expect(await findViolations(page, { within: 'search' })).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#panel h1').innerText()).toBe('认可');
    await expect.poll(() => page.locator('#panel li').count()).toBeGreaterThanOrEqual(7);
    expect(new URL(page.url()).searchParams.get('cat')).toBe('outcome.recognition');
    // The focus went along.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await page.close();
  });

  it('tells a hit by its Chinese name where that holds the words', async () => {
    const { page } = await open();
    await toField(page).fill('17家');
    await expect
      .poll(async () => (await toHits(page).first().innerText()).replaceAll(/\s+/gu, ''))
      .toMatch(/17家.*名称/u);
    await page.close();
  });

  it('remembers eight searches over a reload, walks them by keys, and forgets them', async () => {
    const { page, faults } = await open();
    const texts = ['复议', 'sfj', 'judicial', '府院', '执法', '清单', '培训', '监督', '热线'];
    for (const text of texts) await searchAndOpen(page, text);
    await page.reload();
    await toField(page).focus();
    expect(await readRecents(page)).toEqual(texts.toReversed().slice(0, 8));
    expect(await findViolations(page, { within: 'search' })).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await readRecents(page)).not.toContain('监督');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => toField(page).inputValue()).toBe('培训');
    await toHits(page).first().waitFor();
    await toField(page).fill('');
    await page.getByRole('button', { name: '忘掉“培训”' }).click();
    expect(await readRecents(page)).toHaveLength(6);
    await page.getByRole('button', { name: '全部忘掉' }).click();
    expect(await readRecents(page)).toEqual([]);
    await page.reload();
    await toField(page).focus();
    expect(await readRecents(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'denied',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      },
    ],
  ])('says once that storage is %s, and works on', async (_, breakStorage) => {
    const { page, faults } = await open({
      prepare: (opened: Page) => opened.addInitScript(breakStorage),
    });
    await searchAndOpen(page, '复议');
    const toast = page.locator('.toast');
    await toast.waitFor();
    expect(await toast.innerText()).toContain('不让保存搜索记录');
    await toast.waitFor({ state: 'detached', timeout: 15_000 });
    await searchAndOpen(page, 'sfj');
    await page.waitForTimeout(300);
    expect(await toast.count()).toBe(0);
    await toField(page).focus();
    expect(await readRecents(page)).toEqual(['sfj', '复议']);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is a sheet of the whole height on a phone', async () => {
    const { page } = await openPage(provided.browser, provided.address, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: '搜索' }).click();
    await toField(page).fill('复议');
    await toHits(page).first().waitFor();
    const size = await page.locator('dialog[open]').evaluate((sheet) => {
      const { width, height } = sheet.getBoundingClientRect();
      return { width, height, overflow: document.documentElement.scrollWidth };
    });
    expect(size).toEqual({ width: 360, height: 740, overflow: 360 });
    const chip = await page.locator('.hit-kinds .chip').last().boundingBox();
    expect(chip?.height).toBeGreaterThanOrEqual(44);
    expect(await findViolations(page, { within: 'dialog[open]' })).toEqual([]);
    await page.close();
  });
});
