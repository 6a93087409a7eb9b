import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/messages/en.ts';
import { toursEn } from '../../client/messages/toursEn.ts';
import { toursZh } from '../../client/messages/toursZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { SEED_FOLDER } from '../../graph-seed/seedFolder.ts';
import { readTour } from '../../graph-seed/read/readTour.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { COURT, expectText, LINKAGE, toCard, waitForCanvas } from './fixtures/explorerPage.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const VIEW = `/?e=${LINKAGE}&sel=${COURT}`;
const words = toursZh;

const provided = provideWatchedPages({ dialogsAreFaults: true });
const { makePage } = provided;
const goTo = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const openTours = async (page: Page): Promise<void> => {
  await page.keyboard.press('t');
  await page.locator('.tours-body, .tour-editor').first().waitFor();
};
/** Adds what is shown as a step, by keyboard alone. */
const addStep = async (page: Page): Promise<void> => {
  await openTours(page);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(words.add.submit);
  await page.keyboard.press('Enter');
};
const select = async (page: Page, id: string): Promise<void> => {
  await goTo(page, `/?e=${LINKAGE}&sel=${id}`);
  await waitForCanvas(page);
  await page.locator(toCard(id)).waitFor();
};
const listSteps = (page: Page): Promise<string[]> =>
  page.locator('.tour-step .tour-name bdi').allTextContents();
const importText = async (
  page: Page,
  text: string | Buffer,
  name = '07-mine.yaml',
): Promise<void> => {
  await page.locator('.tours input[type=file]').setInputFiles({
    name,
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });
};
const expectReport = async (page: Page, text: string): Promise<void> => {
  await expect.poll(() => page.locator('.views-report').innerText()).toContain(text);
};
const download = async (page: Page, start: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};
const expectAccessible = async (page: Page): Promise<void> =>
  expect(await findViolations(page, { within: '.tours' })).toEqual([]);
const button = (page: Page, name: string) =>
  page.locator('.tours').getByRole('button', { name, exact: true });
const seedText = async (): Promise<string> =>
  readFile(`${SEED_FOLDER}tours/01-government-and-court.yaml`, 'utf8').catch(async () => {
    const { readdir } = await import('node:fs/promises');
    const [first] = await readdir(`${SEED_FOLDER}tours`);
    return readFile(`${SEED_FOLDER}tours/${first}`, 'utf8');
  });

describe('tours of one’s own', () => {
  it('are made of views by keyboard, changed, undone, kept, presented, exported, and imported elsewhere', async () => {
    const page = await makePage();
    await select(page, COURT);
    await addStep(page);
    await expectText(page, words.add.added(words.add.newTour, 1));
    await expectAccessible(page);
    for (const id of [LINKAGE, 'wancheng-2025.hearing-attendance']) {
      await select(page, id);
      await addStep(page);
    }
    await expectText(page, '第 3 步');
    // To the words of the step that was added.
    await page.keyboard.press('Tab');
    await button(page, words.add.write).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tour-preview .slide').waitFor();
    const [first, second, third] = await listSteps(page);
    expect(third).toBe('行政机关负责人旁听庭审');
    await expectAccessible(page);

    // The third before the second, by keys.
    await page.locator('.tour-step').nth(2).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expectText(page, words.editor.moved(2, 3));
    expect(await listSteps(page)).toEqual([first, third, second]);
    await page.keyboard.press('Control+z');
    expect(await listSteps(page)).toEqual([first, second, third]);
    await page.keyboard.press('Control+Shift+z');
    expect(await listSteps(page)).toEqual([first, third, second]);
    await page.keyboard.press('Delete');
    expect(await listSteps(page)).toHaveLength(2);
    await page.keyboard.press('Control+z');
    expect(await listSteps(page)).toEqual([first, third, second]);

    // What the quotes do not say is named beside the field, and kept all the same.
    await page.locator('.tour-step').first().click();
    const body = page.locator('.tour-step-editor textarea').first();
    await body.fill('因此共有7次会议。');
    await expectText(page, '正文有数字 7');
    await expectText(page, '因此');
    await body.fill('区法院常态化与涉诉单位联动。');
    await expect.poll(() => page.locator('.tour-hints').count()).toBe(0);
    await page.locator('.tour-head summary').click();
    await page.locator('.tour-head input').first().fill('法院: "联动" #1');
    await page.reload();
    await page.locator('.header').waitFor();
    await openTours(page);
    await expect
      .poll(() => page.locator('.view-open').allInnerTexts())
      .toEqual(['法院: "联动" #1']);

    const { name, text } = await download(page, () => button(page, words.exportOne).click());
    expect(name).toMatch(/^\d\d-tour\.yaml$/);
    expect(text).toContain('Not finished');
    const { tour } = readTour(name, new TextEncoder().encode(text));
    expect(tour?.steps.map(({ fields }) => fields.relations?.length)).not.toContain(0);

    const other = await makePage();
    await goTo(other, '/?tour=my.tour');
    await expectText(other, zh.tourElsewhere);
    await openTours(other);
    await importText(other, text, name);
    await expectReport(other, words.imported('法院: "联动" #1', 3));
    await expectAccessible(other);
    const again = await download(other, () => button(other, words.exportOne).click());
    expect(again.text).toBe(text);

    // The tour that was asked for is there now.
    await other.locator('.tours').getByRole('link', { name: words.present }).click();
    await other.locator('.show .slide').waitFor();
    expect(new URL(other.url()).searchParams.get('tour')).toBe('my.tour');
    await expect
      .poll(async () => (await other.locator('.slide-statement').innerText()).replace(/\s/g, ''))
      .toBe('区法院常态化与涉诉单位联动。');
    await other.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(other.url()).searchParams.get('step')).toBe('2');
  });

  it('begin with a tour of the report, and are mended with the spelling that is offered', async () => {
    const page = await makePage();
    await goTo(page, '/');
    await openTours(page);
    await expectText(page, words.none);
    const faulty = (await seedText()).replace(/~(\w+)~/, 'x~$1~');
    await importText(page, faulty, '05-faulty.yaml');
    await expectReport(page, '写成“');
    await expectAccessible(page);
    await page.locator('.views-report').getByRole('button').nth(1).waitFor();
    const sound = page.locator('.views-report').getByRole('button', { name: /只导入/ });
    await sound.click();
    await expectReport(page, words.leftOut(words.inStep(1)));
    await page.locator('.views-report').getByRole('button', { name: zh.undo }).click();
    await expect.poll(() => page.locator('.view-open').count()).toBe(0);

    await importText(page, faulty, '05-faulty.yaml');
    await page
      .locator('.views-report')
      .getByRole('button', { name: /导入全部/ })
      .click();
    await page.locator('.view-open').click();
    await page.locator('.tour-hints').first().waitFor();
    await page.locator('.tour-hints').getByRole('button').first().click();
    await expect.poll(() => page.locator('.tour-hints').count()).toBe(0);
    await button(page, words.editor.back).click();

    // The same slug with another content: nothing is replaced unasked.
    await importText(page, faulty, '05-faulty.yaml');
    await page
      .locator('.views-report')
      .getByRole('button', { name: /导入全部/ })
      .click();
    await expectReport(page, words.taken('faulty'));
    await page
      .locator('.views-report')
      .getByRole('button', { name: words.keepBoth('faulty-2') })
      .click();
    await expect.poll(() => page.locator('.view-open').count()).toBe(2);
    await page.locator('.tours-report').getByRole('button').first().click();
    await expect.poll(() => page.locator('.view-open').count()).toBe(3);
  });

  it('take nothing of a file that is none, and say what it is', async () => {
    const page = await makePage();
    await goTo(page, '/');
    await openTours(page);
    await page.locator('.views-head').waitFor();
    const { fileFaults } = words;
    const step = '  - { id: a, title: { zh: 甲, en: A } }\n';
    const files: [string | Buffer, string][] = [
      ['', fileFaults.empty],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), fileFaults.binary],
      [Buffer.from([0x61, 0x3a, 0x20, 0xb8, 0xae]), fileFaults.encoding],
      ['{"format":"fazhi-graph.views","version":1,"views":[]}', fileFaults.views],
      ['{"a": 1}', fileFaults.notTour],
      ['a: [b', fileFaults.yaml],
      ['a: &x [1]\nb: [*x, *x]', fileFaults.notTour],
      [Buffer.alloc(3 * 1024 * 1024, 32), fileFaults.large('3.0 MB')],
      [
        `report: elsewhere-2020\ntitle: { zh: 甲, en: A }\nsteps:\n${step}`,
        words.asReport('wancheng-2025'),
      ],
      [
        `report: wancheng-2025\ntitle: { zh: 甲, en: A }\nsteps:\n${Array.from({ length: 500 }, (_, at) => step.replace('id: a', `id: a-${at}`)).join('')}`,
        words.tooManySteps(500, 40),
      ],
    ];
    for (const [text, said] of files) {
      await importText(page, text);
      await expectReport(page, said);
      expect(await page.locator('.view-open').count()).toBe(0);
    }
    await expectAccessible(page);
  });

  it('stay in the page where the browser stores nothing, which is said', async () => {
    const page = await makePage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await select(page, COURT);
    await addStep(page);
    await expectText(page, words.unsaved);
    await page.keyboard.press('Escape');
    await openTours(page);
    await expect.poll(() => page.locator('.view-open').count()).toBe(1);
    const { text } = await download(page, () => button(page, words.exportUnsaved).click());
    expect(text).toContain('district-court');
  });

  it('stand among the ways in, after those of the report, as soon as they have a step', async () => {
    const page = await makePage();
    await goTo(page, '/?lang=en');
    const lines = page.locator('.panel .tour-start');
    await lines.nth(2).waitFor();
    const seeded = await lines.count();
    await goTo(page, `${VIEW}&lang=en`);
    await waitForCanvas(page);
    await openTours(page);
    await button(page, toursEn.add.submit).click();
    await expectText(page, toursEn.add.added(toursEn.add.newTour, 1));
    await page.keyboard.press('Escape');
    for (const load of [() => goTo(page, '/?lang=en'), () => page.reload()]) {
      await load();
      await expect.poll(() => lines.count()).toBe(seeded + 1);
      const own = lines.nth(seeded);
      expect(await own.innerText()).toContain(toursEn.untitled);
      await expectAccessible(page);
    }
    await lines.nth(seeded).getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('tour')).toMatch(/^my\./);
    await page.goBack();
    await lines.nth(seeded).getByRole('link', { name: en.present }).click();
    await page.locator('.show-slide svg').first().waitFor();
  });

  it('are made on a phone, in English and in the dark', async () => {
    const page = await makePage({ ...PHONE, locale: 'en' });
    await goTo(page, `${VIEW}&lang=en&theme=dark`);
    await page.getByRole('button', { name: en.menu, exact: true }).click();
    await page.getByRole('button', { name: en.toursTitle, exact: true }).click();
    await page.locator('.tour-add').waitFor();
    await button(page, toursEn.add.submit).tap();
    await expectText(page, toursEn.add.added(toursEn.add.newTour, 1));
    await expectAccessible(page);
    await page.getByRole('button', { name: toursEn.add.write }).tap();
    await page.locator('.tour-preview .slide').waitFor();
    await expectAccessible(page);
    expect(
      await page.evaluate(() => {
        const sheet = document.querySelector('.tours')!;
        return sheet.scrollWidth - sheet.clientWidth;
      }),
    ).toBe(0);
  });
});
