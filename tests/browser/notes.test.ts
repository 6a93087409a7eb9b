import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notesEn } from '../../client/messages/notesEn.ts';
import { notesZh as words } from '../../client/messages/notesZh.ts';
import { en } from '../../client/messages/en.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { COURT, expectText } from './fixtures/explorerPage.ts';
import { HOSTILE_TEXTS } from './fixtures/hostileTexts.ts';

const SELECTED = `/?sel=${COURT}`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const provided = provideWatchedPages();
const { makePage, watch } = provided;
const goTo = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const open = async (path: string, options?: BrowserContextOptions): Promise<Page> =>
  goTo(await makePage(options), path);

const toField = (page: Page): Locator => page.locator('.note-editor textarea');
const startNote = async (page: Page): Promise<void> => {
  await page.locator('.note-add').click();
  await toField(page).waitFor();
};
const write = async (page: Page, text: string): Promise<void> => {
  await startNote(page);
  await toField(page).fill(text);
  await page.keyboard.press('Control+Enter');
  await toField(page).waitFor({ state: 'detached' });
};
const readNotes = (page: Page): Promise<string[]> =>
  page.locator('.notes-part .note-text').allTextContents();
const expectNotes = (page: Page, texts: string[]): Promise<void> =>
  expect.poll(() => readNotes(page)).toEqual(texts);
const readRows = (page: Page): Promise<string[]> =>
  page.locator('.note-row .note-text').allTextContents();
const openList = async (page: Page, title = zh.notesTitle): Promise<void> => {
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.locator('.notes-body').waitFor();
};
const importText = async (page: Page, text: string): Promise<string> => {
  await page.locator('.notes input[type=file]').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const report = page.locator('.views-report');
  await report.waitFor();
  return report.innerText();
};
const download = async (page: Page, start: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  expect(file.suggestedFilename()).toBe('fazhi-notes.json');
  return readFile(await file.path(), 'utf8');
};
const exportAll = (page: Page): Promise<string> =>
  download(page, () => page.getByRole('button', { name: words.exportAll }).first().click());
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const expectAccessible = async (page: Page, within: string): Promise<void> =>
  expect(await findViolations(page, { within })).toEqual([]);
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** Where the browser keeps nothing. */
const deny = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(window, {
      allow: () => {
        IDBFactory.prototype.open = open;
      },
    });
  });
/** Where there is no more room. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, {
      allow: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
const allow = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { allow: () => void }).allow());

describe('notes', () => {
  it('are written, changed and deleted beside an entity, are there after a reload, and come back', async () => {
    const page = await open(SELECTED);
    await write(page, '第一条\n两行');
    await write(page, '第二条');
    await expectNotes(page, ['第一条\n两行', '第二条']);
    await expectText(page, words.whose);
    await expectAccessible(page, '.notes-part');

    await page.getByRole('button', { name: words.edit, exact: true }).first().click();
    expect(await toField(page).inputValue()).toBe('第一条\n两行');
    await toField(page).fill('改过的');
    await page.getByRole('button', { name: words.keep, exact: true }).click();
    await expectNotes(page, ['改过的', '第二条']);
    await expectText(page, words.changed('').trim());

    await page.reload();
    await expectNotes(page, ['改过的', '第二条']);
    await page.getByRole('button', { name: words.remove, exact: true }).first().click();
    await expectNotes(page, ['第二条']);
    await expectText(page, words.removed);
    await page.locator('.toast').getByRole('button', { name: zh.undo }).click();
    await expectNotes(page, ['改过的', '第二条']);
    await page.reload();
    await expectNotes(page, ['改过的', '第二条']);
    // They are nobody's claims, and no other entity's.
    await goTo(page, '/?sel=wancheng-2025.district-government');
    await page.locator('.note-add').waitFor();
    await expectNotes(page, []);
  });

  it('stand beside a relation, too', async () => {
    const page = await open(SELECTED);
    await page.locator('.relation-link').first().click();
    await page.locator('.triple').waitFor();
    await write(page, '这条关系');
    await page.reload();
    await expectNotes(page, ['这条关系']);
    await openList(page);
    await expect
      .poll(() => page.locator('.note-row .view-open').innerText())
      .toMatch(/^区法院 \S+ \S+/);
    await page.keyboard.press('Escape');
    await goTo(page, '/');
    await openList(page);
    await page.locator('.note-row .view-open').click();
    await page.locator('.notes').waitFor({ state: 'hidden' });
    await expectNotes(page, ['这条关系']);
  });

  it('go to another browser as Web Annotations, and are the same there', async () => {
    const page = await open(SELECTED);
    for (const text of ['甲 <b>&"\'', '𠮷\n\n二']) await write(page, text);
    await openList(page);
    const text = await exportAll(page);
    const { '@context': context, type, first } = JSON.parse(text);
    expect([context, type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection']);
    expect(first.items.map(({ target }: { target: object }) => target)).toEqual(
      Array(2).fill({
        type: 'SpecificResource',
        source: `urn:fazhi:entity:${COURT}`,
        scope: expect.stringContaining(new URL(SELECTED, provided.address).href),
      }),
    );
    const one = await download(page, () =>
      page.getByRole('button', { name: words.exportOne, exact: true }).last().click(),
    );
    expect(JSON.parse(one).first.items).toHaveLength(1);

    const other = await open('/');
    await openList(other);
    await expectText(other, words.none);
    expect(await importText(other, one)).toContain(words.imported(1));
    const report = await importText(other, text);
    await expect.poll(() => other.locator('.views-report').innerText()).toContain(words.same(1));
    expect(report).toContain(words.imported(1));
    const again = JSON.parse(await exportAll(other));
    const sort = (items: { id: string }[]) => items.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(sort(again.first.items)).toEqual(sort(first.items));
    await other.locator('.note-row .view-open').first().click();
    await expectNotes(other, ['甲 <b>&"\'', '𠮷\n\n二']);
  });

  it('on passages find their words, and say where they no longer do', async () => {
    const page = await open('/');
    await openList(page);
    const source = 'urn:fazhi:report:wancheng-2025';
    const toNote = (body: string, target: unknown) => ({ type: 'Annotation', body, target });
    const report = await importText(
      page,
      JSON.stringify([
        toNote('按位置', {
          source,
          selector: { type: 'TextPositionSelector', start: 10, end: 20 },
        }),
        toNote('找不到', {
          source,
          selector: { type: 'TextQuoteSelector', exact: '报告里没有这句' },
        }),
        toNote('没有的实体', 'urn:fazhi:entity:wancheng-2025.gone'),
        toNote('别的报告', {
          source: 'urn:fazhi:report:x',
          selector: { type: 'TextQuoteSelector', exact: 'x' },
        }),
      ]),
    );
    expect(report).toContain(words.imported(4));
    await expectText(page, words.unplaced(3));
    const toRow = (text: string) => page.locator('.note-row').filter({ hasText: text });
    expect(await toRow('找不到').innerText()).toContain(words.lost);
    expect(await toRow('没有的实体').innerText()).toContain(words.gone);
    expect(await toRow('别的报告').innerText()).toContain(words.gone);
    await toRow('按位置').getByRole('link').waitFor();
    await expectAccessible(page, '.notes');
    const { first } = JSON.parse(await exportAll(page));
    expect(first.items).toHaveLength(4);
  });

  it('take from a hostile file what can be read, and say what is wrong with the rest', async () => {
    const page = await open(SELECTED);
    await write(page, '我的');
    await openList(page);
    for (const [fault, text] of Object.entries({
      json: '{"type":',
      format: '{"__proto__":{"type":"Annotation","body":"x","target":"urn:fazhi:entity:a"}}',
      large: ' '.repeat(5_242_881),
      many: JSON.stringify(Array(5_001).fill(1)),
    })) {
      await importText(page, text);
      const said = words.fileFaults[fault as keyof typeof words.fileFaults];
      await expect.poll(() => page.locator('.views-report').innerText()).toContain(said);
      expect(await page.locator('.views-report').innerText()).toContain(words.nothingImported);
    }
    const target = `urn:fazhi:entity:${COURT}`;
    const script =
      '<p>文字</p><script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
    const list = [
      { type: 'Annotation', body: { value: script, format: 'text/html' }, target },
      { type: 'Annotation', id: 'javascript:window.hacked=1', body: script, target },
      ...HOSTILE_TEXTS.slice(0, 20).map((body) => ({
        type: 'Annotation',
        body,
        target,
        creator: body,
      })),
      { type: 'Annotation', body: 'x', target: 'javascript:window.hacked=1' },
      7,
    ];
    await importText(page, JSON.stringify(list));
    await expect
      .poll(() => page.locator('.views-report').innerText())
      .toContain(words.unreadable(2));
    const text = await page.locator('.views-report').innerText();
    expect(text).toContain(words.imported(22));
    expect(text).toContain(words.markup(1));
    expect(text).toContain(words.at(24));
    expect(text).toContain(words.faults.foreign);
    const rows = await readRows(page);
    expect(rows).toContain('文字');
    expect(rows).toContain(script);
    await expectAccessible(page, '.notes');
    expect(await readOverflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await readNotes(page)).length).toBe(23);
    await expectAccessible(page, '.notes-part');
    expect(
      await page.evaluate(() => [
        'hacked' in window,
        document.querySelectorAll('.hacked, .notes-part script, .notes-part img').length,
        document.querySelector('.panel')!.scrollWidth -
          document.querySelector('.panel')!.clientWidth,
      ]),
    ).toEqual([false, 0, 0]);
    await openList(page);
    await page.reload();
    await expect.poll(async () => (await readNotes(page)).length).toBe(23);
  });

  it('come in thousands, and go in one undo', async () => {
    const page = await open('/');
    await openList(page);
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      type: 'Annotation',
      id: `urn:test:${at}`,
      body: `第 ${at} 条`,
      target: `urn:fazhi:entity:${COURT}`,
    }));
    expect(await importText(page, JSON.stringify(many))).toContain(words.imported(5_000));
    await expectText(page, words.more(100));
    await page.locator('.views-report').getByRole('button', { name: zh.undo }).click();
    await expectText(page, words.none);
  });

  it('of one tab are seen in the other at once; what both change is kept twice', async () => {
    const page = await open(SELECTED);
    const other = await goTo(watch(await page.context().newPage()), SELECTED);
    await write(page, '一');
    await expectNotes(other, ['一']);
    await other.getByRole('button', { name: words.edit, exact: true }).click();
    await toField(other).fill('那边');
    await page.getByRole('button', { name: words.edit, exact: true }).click();
    await toField(page).fill('这边');
    await page.keyboard.press('Control+Enter');
    await toField(page).waitFor({ state: 'detached' });
    await other.locator('.note-editor').getByRole('button', { name: words.keep }).click();
    await expectText(other, words.bothKept);
    await expect
      .poll(async () => (await readNotes(page)).toSorted())
      .toEqual(['那边', '这边'].toSorted());
    // Deleted in one while it is changed in the other, it becomes a new one there.
    await other.getByRole('button', { name: words.edit, exact: true }).first().click();
    await toField(other).fill('不丢');
    for (let left = 2; left > 0; left -= 1)
      await page.getByRole('button', { name: words.remove, exact: true }).first().click();
    await expectNotes(page, []);
    await expect.poll(() => toField(other).inputValue()).toBe('不丢');
    await other.locator('.note-editor').getByRole('button', { name: words.keep }).click();
    await expectNotes(page, ['不丢']);
  });

  it('last as long as the page where the browser keeps nothing, which is said, and can be exported', async () => {
    const page = await makePage();
    await deny(page);
    await goTo(page, SELECTED);
    await write(page, '留不住');
    await expectNotes(page, ['留不住']);
    await expectText(page, words.unsaved);
    await expectAccessible(page, '.notes-part');
    expect(JSON.parse(await exportAll(page)).first.items).toHaveLength(1);
    const warning = page.locator('.note-warning');
    await warning.getByRole('button', { name: zh.retry }).click();
    await expectText(page, words.stillUnsaved.denied);
    await allow(page);
    await warning.getByRole('button', { name: zh.retry }).click();
    await warning.waitFor({ state: 'detached' });
    const other = await goTo(watch(await page.context().newPage()), SELECTED);
    await expectNotes(other, ['留不住']);
  });

  it('keep what was typed in its field where there is no room', async () => {
    const page = await open(SELECTED);
    await write(page, '早先');
    await fill(page);
    await startNote(page);
    await toField(page).fill('放不下的');
    await page.keyboard.press('Control+Enter');
    await expectText(page, words.full);
    expect(await toField(page).inputValue()).toBe('放不下的');
    await expectAccessible(page, '.notes-part');
    const text = await download(page, () =>
      page.locator('.note-editor').getByRole('button', { name: words.exportOne }).click(),
    );
    expect(text).toContain('放不下的');
    await openList(page);
    expect(await importText(page, text)).toContain(words.importFull);
    expect(await readRows(page)).toEqual(['早先']);
    await page.keyboard.press('Escape');
    await allow(page);
    await page.locator('.note-editor').getByRole('button', { name: words.keep }).click();
    await expectNotes(page, ['早先', '放不下的']);
    await page.reload();
    await expectNotes(page, ['早先', '放不下的']);
  });

  it('are written, given up, changed, deleted and listed by keys alone', async () => {
    const page = await open(SELECTED);
    await page.locator('.note-add').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('n 按键');
    await page.keyboard.press('Escape');
    await expectText(page, words.askDiscard);
    expect(await readFocus(page)).toBe(words.discard);
    await page.keyboard.press('Escape');
    await page.keyboard.type('写的');
    expect(await toField(page).inputValue()).toBe('n 按键写的');
    await page.keyboard.press('Control+Enter');
    await expectNotes(page, ['n 按键写的']);
    await expect.poll(() => readFocus(page)).toBe(words.add);
    // Unchanged, a field is left at once; empty, it is not kept.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expectText(page, words.needsText);
    await page.keyboard.press('Escape');
    await expect.poll(() => readFocus(page)).toBe(words.add);
    await page.keyboard.press('Enter');
    await page.keyboard.type('不要的');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expectNotes(page, ['n 按键写的']);
    await page.keyboard.press('n');
    await page.locator('.notes-body').waitFor();
    await page.locator('.note-row .view-open').focus();
    await page.keyboard.press('Enter');
    await page.locator('.notes').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('sel')).toBe(COURT);
    await page.getByRole('button', { name: words.remove, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectNotes(page, []);
    await page.locator('.toast').getByRole('button', { name: zh.undo }).focus();
    await page.keyboard.press('Enter');
    await expectNotes(page, ['n 按键写的']);
  });

  it('leave what is typed where it is when something else is looked at', async () => {
    const page = await open(SELECTED);
    await startNote(page);
    await toField(page).fill('写到一半');
    await page.locator('.relation-link').first().click();
    await page.locator('.triple').waitFor();
    await page.goBack();
    await expect.poll(() => toField(page).inputValue()).toBe('写到一半');
    await toField(page).fill('长'.repeat(10_001));
    await page.keyboard.press('Control+Enter');
    await expectText(page, words.tooLong(10_000, 10_001));
  });

  for (const language of ['zh', 'en'] as const)
    it(`are readable on a phone in the dark, in ${language}`, async () => {
      const [own, m] = language === 'zh' ? [words, zh] : [notesEn, en];
      const page = await open(`${SELECTED}&lang=${language}&theme=dark`, PHONE);
      await write(page, `${'长'.repeat(200)} ${'w'.repeat(200)}`);
      await startNote(page);
      await expectAccessible(page, '.notes-part');
      expect(await readOverflow(page)).toBe(0);
      const sizes = await page
        .locator('.notes-part button')
        .evaluateAll((buttons) =>
          buttons.map((button) => Math.round(button.getBoundingClientRect().height)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      await page.locator('.note-editor').getByRole('button', { name: m.cancel }).click();
      await page.getByRole('button', { name: m.menu }).click();
      await openList(page, m.notesTitle);
      await expectText(page, own.count(1));
      await expectAccessible(page, '.notes');
      expect(await readOverflow(page)).toBe(0);
    });
});
