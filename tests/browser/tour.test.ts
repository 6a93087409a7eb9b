import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { provideBrowser } from '../support/provideBrowser.ts';

const provided = provideBrowser();

const open = async (path: string, width = 1440): Promise<Page> => {
  const page = await provided.browser.newPage({
    viewport: { width, height: 900 },
    locale: 'zh-CN',
  });
  await page.goto(new URL(path, provided.address).href);
  return page;
};
/** Of the tour that is offered first. */
const STEPS = 10;

const readCards = (page: Page): Promise<number> => page.locator('button[data-id]').count();

describe('a tour', () => {
  it('is told by keyboard from its first step to its last, each with its quotes and its picture', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: '开始导览' }).press('Enter');
    const heading = page.getByRole('complementary').getByRole('heading', { level: 1 });
    const seen: string[] = [];
    for (let step = 1; step <= STEPS; step++) {
      await page.getByText(`${step} / ${STEPS}`).waitFor();
      await page.locator('[data-drawn]').waitFor();
      seen.push((await heading.textContent()) ?? '');
      expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
      await expect.poll(() => readCards(page)).toBeGreaterThan(1);
      expect(new URL(page.url()).searchParams.get('step')).toBe(step === 1 ? null : String(step));
      // The words of a step have the focus, so that they are read; what leads on follows.
      if (step > 1)
        expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.getByRole('link', { name: step < STEPS ? '下一步' : '结束导览' }).press('Enter');
    }
    expect(new Set(seen).size).toBe(STEPS);
    await page.getByRole('link', { name: '开始导览' }).waitFor();
    await page.close();
  });

  it('opens at the step of a link, leads into the graph and back to where it was left', async () => {
    const page = await open('/?tour=wancheng-2025.dispute-to-settlement&step=4');
    const step = await page
      .getByRole('complementary')
      .getByRole('heading', { level: 1 })
      .textContent();
    await expect.poll(() => readCards(page)).toBe(6);
    const court = page.locator('button[data-id="wancheng-2025.district-court"]');
    await court.focus();
    await court.press('Enter');
    await page.locator('button[data-id="wancheng-2025.litigating-units"]').waitFor();
    await page.goBack();
    await page.getByText('4 / 11').waitFor();
    expect(
      await page.getByRole('complementary').getByRole('heading', { level: 1 }).textContent(),
    ).toBe(step);
    await page.close();
  });

  it('says that there is none of that name, and takes a step past the end for the last', async () => {
    const missing = await open('/?tour=wancheng-2025.none');
    await missing.getByText('没有“wancheng-2025.none”').waitFor();
    await missing.close();
    const late = await open('/?tour=wancheng-2025.dispute-to-settlement&step=99');
    await late.getByText('11 / 11').waitFor();
    await late.close();
  });

  it.each([1440, 360])('is sound by axe at %i px', async (width) => {
    const page = await open('/?tour=wancheng-2025.dispute-to-settlement&step=2&lang=en', width);
    await page.getByText('2 / 11').waitFor();
    await page.locator('[data-drawn]').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
