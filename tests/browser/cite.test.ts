import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citeZh } from '../../client/messages/citeZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { readBibtex, readRis } from '../client/cite/readBack.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { API, COURT, LINKAGE } from './fixtures/explorerPage.ts';
import { dealTexts, HOSTILE_TEXTS, toHostileAnswer } from './fixtures/hostileTexts.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const OPENED = `/?e=${LINKAGE}&sel=${LINKAGE}`;
const TITLE = '宛城区人民政府关于2025年法治政府建设情况的报告';

const provided = provideWatchedPages();
const { makePage } = provided;
const goTo = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const open = async (path: string, options?: BrowserContextOptions): Promise<Page> =>
  goTo(await makePage(options), path);

const dialog = (page: Page) => page.getByRole('dialog', { name: zh.cite });
const listReferences = (page: Page): Promise<string[]> =>
  page.locator('.cite-references > li').allInnerTexts();
/** Opens the dialog from the panel by keys, and waits for the references. */
const cite = async (page: Page, from = '.panel'): Promise<void> => {
  await page.locator(from).getByRole('button', { name: zh.cite, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await dialog(page).locator('.cite-prose, .cite-file').waitFor();
};
const download = async (page: Page, ending: string): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: citeZh.download(ending) }).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('an entity', () => {
  it('is cited by keys alone, with what is not known said, and the style is remembered', async () => {
    const page = await open(OPENED);
    await cite(page);
    const [report = '', entry = ''] = await listReferences(page);
    expect(report).toMatch(new RegExp(`^宛城区人民政府\\. ${TITLE}\\[R\\]：三（二）第\\d句`));
    expect(entry).toMatch(/法治图谱：府院联动机制\[DS\/OL\].*图谱版次 \w+\..*[?&]rev=\w+/);
    expect(entry).not.toMatch(/theme=/);
    expect(await dialog(page).locator('.cite-notes').innerText()).toMatch(/SHA-256：[0-9a-f]{64}/);
    const missing = dialog(page).locator('.cite-missing li');
    expect(await missing.allInnerTexts()).toEqual([
      citeZh.missingOf.url,
      citeZh.missingOf.published,
      citeZh.missingOf.publisher,
    ]);
    expect(await findViolations(page)).toEqual([]);

    await dialog(page).getByRole('radio', { name: 'GB/T 7714—2025' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => listReferences(page)).toContainEqual(expect.stringContaining('[R]: '));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => listReferences(page)).toContainEqual(expect.stringContaining('(n.d.)'));
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(zh.cite);

    await page.reload();
    await cite(page);
    expect(await dialog(page).getByRole('radio', { name: 'APA 7' }).isChecked()).toBe(true);
  });

  it('is copied, without and with the notes', async () => {
    const page = await open(OPENED, { permissions: ['clipboard-read', 'clipboard-write'] });
    await cite(page);
    const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: citeZh.copy, exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: citeZh.copied }).waitFor();
    expect(await read()).toBe((await listReferences(page)).join('\n'));
    await page.getByRole('button', { name: citeZh.copyAll }).press('Enter');
    await expect.poll(read).toMatch(/\n\n引文：“.+”（三（二）第\d句/);
  });

  it('is shown to be copied by hand where the browser does not allow copying', async () => {
    const page = await makePage();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await goTo(page, OPENED);
    await cite(page);
    await page.getByRole('button', { name: citeZh.copy, exact: true }).press('Enter');
    const field = page.getByRole('textbox', { name: citeZh.text });
    expect(await field.inputValue()).toBe((await listReferences(page)).join('\n'));
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('is downloaded as BibTeX, RIS and CSL-JSON', async () => {
    const page = await open(OPENED);
    await cite(page);
    const bib = await download(page, '.bib');
    expect(bib.name).toBe(`fazhi-graph.${LINKAGE}.bib`);
    expect(readBibtex(bib.text).map(({ type, key }) => [type, key])).toEqual([
      ['techreport', 'wancheng-2025'],
      ['misc', `fazhi-graph.${LINKAGE}`],
    ]);
    await page
      .getByRole('status')
      .filter({ hasText: citeZh.downloaded(bib.name) })
      .waitFor();
    const [record = []] = readRis((await download(page, '.ris')).text);
    expect(record).toContainEqual(['TI', TITLE]);
    expect(JSON.parse((await download(page, '.json')).text)).toMatchObject([
      { type: 'report', title: TITLE },
      { type: 'dataset', title: '府院联动机制' },
    ]);
  });
});

describe('other things', () => {
  it('several entities are cited with their report once', async () => {
    const page = await open(`${OPENED}&and=${COURT}`);
    await page.getByRole('heading', { name: zh.links.severalTitle(2) }).waitFor();
    await cite(page);
    const references = await listReferences(page);
    expect(references).toHaveLength(3);
    expect(references.filter((text) => text.includes(TITLE))).toHaveLength(1);
  });

  it('a relation is cited in words, with its basis', async () => {
    const page = await open(
      `/?sel=wancheng-2025.judicial-offices~CARRIES_OUT~accompanying-supervision`,
    );
    await page.locator('.panel').getByRole('button', { name: zh.cite, exact: true }).waitFor();
    await cite(page);
    expect(await dialog(page).locator('.cite-references > li').nth(1).innerText()).toMatch(
      /法治图谱：司法所 \S+ 伴随式执法监督\[DS\/OL\]/,
    );
    expect(await dialog(page).locator('.cite-notes').innerText()).toContain('依据：明述');
  });

  it('the report is cited, and so is the view', async () => {
    const page = await open('/');
    await cite(page);
    expect((await listReferences(page))[0]).toBe(`宛城区人民政府. ${TITLE}[R].`);
    await page.keyboard.press('Escape');
    await goTo(page, OPENED);
    await page.getByRole('button', { name: zh.citeView }).press('Enter');
    await dialog(page).locator('.cite-references').waitFor();
    expect((await listReferences(page))[1]).toMatch(/法治图谱：府院联动机制\[DS\/OL\].*[?&]e=/);
  });

  it('a passage is cited with its words and place', async () => {
    const page = await open('/?on=text&sel=wancheng-2025@2619-2625');
    await cite(page);
    const [report = '', entry = ''] = await listReferences(page);
    expect(report).toBe(`宛城区人民政府. ${TITLE}[R]：三（二）第1句.`);
    expect(entry).toMatch(/法治图谱：“完善府院联动”\[DS\/OL\].*[?&]on=text.*rev=/);
    expect(await dialog(page).locator('.cite-notes').innerText()).toContain(
      '“完善府院联动”（三（二）第1句，原文第 2619 至 2625 字符）',
    );
  });

  it.each(['matrix', 'tables'])('the screen of %s is cited as a view', async (screen) => {
    const page = await open(`/?on=${screen}`);
    await page.getByRole('button', { name: zh.citeView }).press('Enter');
    await dialog(page).locator('.cite-references').waitFor();
    expect((await listReferences(page))[1]).toMatch(new RegExp(`\\[DS/OL\\].*[?&]on=${screen}`));
  });

  it('an id that the graph does not have is said, and the others are cited', async () => {
    const page = await open(`${OPENED}&and=wancheng-2025.nobody`);
    await cite(page);
    expect(await listReferences(page)).toHaveLength(2);
    const missing = dialog(page).locator('.cite-missing');
    expect(await missing.innerText()).toContain(citeZh.unknown('wancheng-2025.nobody'));
  });
});

describe('the dialog', () => {
  it('fits a phone, with targets for a finger, in English and dark, without a fault for axe', async () => {
    const page = await open(`${OPENED}&lang=en&theme=dark`, PHONE);
    await page.locator('.panel').getByRole('button', { name: 'Cite', exact: true }).tap();
    const opened = page.getByRole('dialog', { name: 'Cite' });
    for (const style of ['APA 7', 'BibTeX', 'GB/T 7714—2025']) {
      await opened.getByText(style, { exact: true }).tap();
      expect(await readOverflow(page)).toBe(0);
      const overflow = await opened.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await findViolations(page)).toEqual([]);
    }
    const targets = opened.locator('button, .segment span');
    for (const target of await targets.all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  it('is opened for the view from the drawer of a phone, and leads back there', async () => {
    const page = await open('/?on=matrix', PHONE);
    await page.getByRole('button', { name: zh.menu }).tap();
    const button = page.getByRole('button', { name: zh.citeView });
    await button.tap();
    await dialog(page).locator('.cite-references').waitFor();
    expect((await listReferences(page))[1]).toMatch(/\[DS\/OL\].*[?&]on=matrix/);
    expect(
      await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth),
    ).toBeLessThanOrEqual(0);
    await dialog(page).getByText('RIS', { exact: true }).tap();
    await dialog(page).locator('.cite-file').waitFor();
    await dialog(page).getByRole('button', { name: zh.close }).tap();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await button.isVisible()).toBe(true);
  });

  it('shows any name as text', async () => {
    for (const first of [0, 7, 13]) {
      const page = await makePage();
      const deal = dealTexts(first);
      await page.route(API, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          json: toHostileAnswer(await answer.json(), deal),
        });
      });
      await goTo(page, OPENED);
      await cite(page);
      for (const style of ['APA 7', 'BibTeX', 'CSL-JSON']) {
        await dialog(page).getByText(style, { exact: true }).click();
        const box = dialog(page).locator('.cite-prose, .cite-file');
        expect((await box.innerText()).length).toBeGreaterThan(0);
        expect(
          await box.evaluate((each) => each.scrollWidth - each.clientWidth),
        ).toBeLessThanOrEqual(0);
      }
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('.hacked, .cite img, .cite script').count()).toBe(0);
      expect(HOSTILE_TEXTS.length).toBeGreaterThan(first);
      readBibtex((await download(page, '.bib')).text);
    }
  });
});
