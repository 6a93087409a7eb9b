import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/messages/en.ts';
import { zh } from '../../client/messages/zh.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { COURT, expectText, LINKAGE, toCard, waitForCanvas } from './fixtures/explorerPage.ts';
import { HOSTILE_TEXTS } from './fixtures/hostileTexts.ts';

const KEY = 'fazhi-graph.views.1';
const OPENED = `/?e=${LINKAGE}&s=$40;-260;${COURT}&sel=${COURT}&no-type=USES`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const { views: words } = zh;

const provided = provideWatchedPages({ dialogsAreFaults: true });
const { makePage, watch } = provided;
const goTo = async (page: Page, path: string): Promise<Page> => {
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const open = async (path: string, options?: BrowserContextOptions): Promise<Page> =>
  goTo(await makePage(options), path);

const openViews = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.title, exact: true }).click();
  await page.locator('.views-keep').waitFor();
};
const keep = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel(words.nameLabel).fill(name);
  await page.getByRole('button', { name: words.keep, exact: true }).click();
};
const listNames = (page: Page): Promise<string[]> => page.locator('.view-open').allTextContents();
const toRow = (page: Page, name: string) =>
  page.locator('.view-row').filter({ has: page.getByRole('link', { name, exact: true }) });
const act = (page: Page, name: string, word: string): Promise<void> =>
  toRow(page, name).getByRole('button', { name: word, exact: true }).click();
const importText = async (page: Page, text: string | Buffer): Promise<void> => {
  await page.locator('.views input[type=file]').setInputFiles({
    name: 'views.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('.views-report').waitFor();
};
const readReport = (page: Page): Promise<string> => page.locator('.views-report').innerText();
const toFile = (entries: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'fazhi-graph.views', version: 1, views: entries, ...more });
const download = async (page: Page, start: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  expect(file.suggestedFilename()).toBe('fazhi-views.json');
  return readFile(await file.path(), 'utf8');
};
const readSearch = (page: Page): string => new URL(page.url()).search;
/** Where each card stands. */
const readCards = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('button[data-id]', (cards) =>
    Object.fromEntries(
      cards.map((card) => {
        const { x, y } = card.getBoundingClientRect();
        return [(card as HTMLElement).dataset['id'] ?? '', `${Math.round(x)} ${Math.round(y)}`];
      }),
    ),
  );
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const expectAccessible = async (page: Page): Promise<void> =>
  expect(await findViolations(page, { within: '.views' })).toEqual([]);

describe('views', () => {
  it('are kept, are there after a reload, and open what was shown, in one step', async () => {
    const page = await open(OPENED);
    await waitForCanvas(page);
    await page.locator(toCard(COURT)).waitFor();
    const cards = await readCards(page);
    const search = readSearch(page);
    await openViews(page);
    // The name that is offered is the centre's.
    expect(await page.getByLabel(words.nameLabel).inputValue()).toBe('府院联动机制');
    await expectText(page, words.none);
    await page.getByRole('button', { name: words.keep, exact: true }).click();
    await expectText(page, words.kept('府院联动机制'));
    const line = await toRow(page, '府院联动机制').innerText();
    for (const part of ['以 府院联动机制 为中心', '选中 区法院', '筛去 依托', words.current])
      expect(line).toContain(part);
    await expectAccessible(page);

    await goTo(page, '/');
    await waitForCanvas(page);
    await openViews(page);
    await expect.poll(() => toRow(page, '府院联动机制').innerText()).toContain('选中 区法院');
    await page.getByRole('link', { name: '府院联动机制', exact: true }).click();
    await page.locator('.views').waitFor({ state: 'hidden' });
    await expectText(page, words.opened('府院联动机制'));
    await expect.poll(() => readCards(page)).toEqual(cards);
    expect(readSearch(page)).toBe(search);
    await page.locator('.toast').getByRole('button', { name: zh.undo }).click();
    await expect.poll(() => readSearch(page)).toBe('');
    await page.getByRole('button', { name: zh.redo }).click();
    await expect.poll(() => readSearch(page)).toBe(search);
    await page.goBack();
    await expect.poll(() => readSearch(page)).toBe('');
  });

  it('are renamed, replaced, copied and deleted, and all of it is taken back', async () => {
    const page = await open('/?as=lanes', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openViews(page);
    await keep(page, ' 一 ');
    await keep(page, '二');
    await keep(page, '一');
    await expectText(page, words.taken('一'));
    await expectAccessible(page);
    await page.getByRole('button', { name: words.keepAs('一 (2)') }).click();
    expect(await listNames(page)).toEqual(['一 (2)', '二', '一']);
    await keep(page, '');
    await expectText(page, words.needsName);
    await keep(page, '长'.repeat(101));
    await expectText(page, words.nameTooLong(100));

    await act(page, '二', words.rename);
    const field = page.getByLabel(words.newName('二'));
    await field.fill('一');
    await field.press('Enter');
    await expectText(page, words.taken('一'));
    await field.fill('三');
    await field.press('Enter');
    expect(await listNames(page)).toEqual(['一 (2)', '三', '一']);
    await expect.poll(() => readFocus(page)).toBe('三');

    await act(page, '一', words.remove);
    expect(await listNames(page)).toEqual(['一 (2)', '三']);
    await page.locator('.views-said').getByRole('button', { name: zh.undo }).click();
    expect(await listNames(page)).toEqual(['一 (2)', '三', '一']);

    await act(page, '三', words.copy);
    await expectText(page, zh.linkCopied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${provided.address}\\?as=lanes&rev=[\\w.-]+$`));

    await page.keyboard.press('Escape');
    await page.getByText(zh.arrangements.network, { exact: true }).click();
    await expect.poll(() => readSearch(page)).toContain('as=network');
    await openViews(page);
    await act(page, '三', words.replace);
    await expect.poll(() => toRow(page, '三').innerText()).toContain('网络');
    await page.locator('.views-said').getByRole('button', { name: zh.undo }).click();
    await expect.poll(() => toRow(page, '三').innerText()).toContain('类别');
    await keep(page, '三');
    await page.getByRole('button', { name: words.replaceIt }).click();
    await expect.poll(() => toRow(page, '三').innerText()).toContain('网络');
    expect(await listNames(page)).toEqual(['一 (2)', '三', '一']);
  });

  it('show their link where it may not be copied', async () => {
    const page = await open('/?as=lanes');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await openViews(page);
    await keep(page, '一');
    await act(page, '一', words.copy);
    await expectText(page, words.notCopied);
    expect(await page.getByLabel(zh.link, { exact: true }).inputValue()).toContain(
      '/?as=lanes&rev=',
    );
    await page.keyboard.press('Escape');
    await page.locator('.text-dialog').waitFor({ state: 'detached' });
    expect(await listNames(page)).toEqual(['一']);
  });

  it('go to another browser as a file, and show the same there', async () => {
    const page = await open(OPENED);
    await waitForCanvas(page);
    await page.locator(toCard(COURT)).waitFor();
    const cards = await readCards(page);
    const search = readSearch(page);
    await openViews(page);
    await keep(page, '甲 <b>&"\'');
    await page.keyboard.press('Escape');
    await goTo(page, `/?as=network&at=-12;40;${COURT}`);
    await openViews(page);
    await keep(page, '乙');
    const text = await download(page, () =>
      page.getByRole('button', { name: words.exportAll }).click(),
    );
    expect(text).not.toContain(provided.address);
    expect(JSON.parse(text)).toMatchObject({
      format: 'fazhi-graph.views',
      version: 1,
      views: [{ name: '乙' }, { name: '甲 <b>&"\'', address: search }],
    });
    const one = await download(page, () => act(page, '乙', words.exportOne));
    expect(JSON.parse(one)).toMatchObject({ views: [{ name: '乙' }] });

    const other = await open('/');
    await waitForCanvas(other);
    await openViews(other);
    await importText(other, one);
    expect(await readReport(other)).toContain(words.imported(1));
    await importText(other, text);
    expect(await readReport(other)).toContain(words.imported(1));
    expect(await readReport(other)).toContain(words.known(1));
    await expectAccessible(other);
    expect(await listNames(other)).toEqual(['甲 <b>&"\'', '乙']);
    await other.reload();
    await waitForCanvas(other);
    await openViews(other);
    await other.locator('.view-open').first().click();
    await expect.poll(() => readCards(other)).toEqual(cards);
    expect(readSearch(other)).toBe(search);
    await openViews(other);
    await other.locator('.view-open').last().click();
    await expect.poll(() => new URL(other.url()).searchParams.get('at')).toBe(`-12;40;${COURT}`);
  });

  it('say what of an old or broken address cannot be opened', async () => {
    const page = await open('/');
    await waitForCanvas(page);
    await openViews(page);
    const kept = '2026-01-02T03:04:05Z';
    const address = `?e=${LINKAGE}&s=wancheng-2025.gone,x;NONE;out&rev=0ld`;
    await importText(page, toFile([{ name: '旧', address, kept }]));
    expect(await readReport(page)).toContain(words.partly('旧', 1));
    expect(await toRow(page, '旧').innerText()).toContain(words.otherRevision('0ld'));
    await page.getByRole('link', { name: '旧', exact: true }).click();
    await page.locator('.notice-bar').waitFor();
    await expectText(page, zh.passedOver(2));
    await expectText(page, '另一版 0ld');
    await page.locator('.notice-bar summary').click();
    await expectText(page, 's=x;NONE;out');
    await expectText(page, 'wancheng-2025.gone');
    await page.getByRole('button', { name: zh.closeNotice }).click();
    await page.locator('.notice-bar').waitFor({ state: 'detached' });
    // Opened anew, it is said anew.
    await openViews(page);
    await page.getByRole('link', { name: '旧', exact: true }).click();
    await expectText(page, words.alreadyShown('旧'));
    await expectText(page, zh.passedOver(2));
  });

  it('take from a hostile file what can be read, and say what is wrong with the rest', async () => {
    const page = await open('/');
    await openViews(page);
    await keep(page, '我的');
    const kept = '2026-01-02T03:04:05Z';
    const address = `?e=${LINKAGE}`;
    const whole = {
      json: '{"format":',
      format: '{"__proto__":{"format":"fazhi-graph.views","version":1,"views":[]}}',
      version: toFile([], { version: 2 }),
      list: toFile('all'),
      many: toFile(Array.from({ length: 501 }, () => 1)),
      large: ' '.repeat(1_048_577),
      encoding: Buffer.from([0x7b, 0xb8, 0xae, 0x7d]),
    };
    for (const [fault, text] of Object.entries(whole)) {
      await importText(page, text);
      const said = words.fileFaults[fault as keyof typeof whole];
      await expect.poll(() => readReport(page)).toContain(said);
      expect(await readReport(page)).toContain(words.nothingImported);
      expect(await listNames(page)).toEqual(['我的']);
    }
    const bad: [unknown, keyof typeof words.entryFaults][] = [
      [7, 'entry'],
      [JSON.parse(`{"__proto__":{"name":"x","address":"${address}","kept":"${kept}"}}`), 'name'],
      [{ name: 'x'.repeat(200_000), address, kept }, 'nameLong'],
      [{ name: 'x', address: 'javascript:window.hacked=1', kept }, 'address'],
      [{ name: 'x', address: `https://example.org/${address}`, kept }, 'address'],
      [{ name: 'x', address: `?e=${'a'.repeat(100_000)}`, kept }, 'addressLong'],
      [{ name: 'x', address: '?e=<script>,', kept }, 'addressUnknown'],
      [{ name: 'x', address, kept: 'now' }, 'kept'],
    ];
    const good = HOSTILE_TEXTS.slice(0, 20)
      .filter((name) => Array.from(name).length <= 100 && !/^[\u2066]+$/.test(name))
      .map((name) => ({ name, address, kept }));
    await importText(page, toFile([...bad.map(([entry]) => entry), ...good]));
    await expect.poll(() => readReport(page)).toContain(words.imported(good.length));
    const items = await page.locator('.views-report li').allInnerTexts();
    expect(items).toHaveLength(bad.length);
    bad.forEach(([, fault], index) => {
      expect(items[index]).toContain(words.at(index + 1));
      expect(items[index]).toContain(words.entryFaults[fault]);
    });
    expect(await page.locator('.view-row').count()).toBe(good.length + 1);
    expect(
      await page.evaluate(() => [
        'hacked' in window,
        document.querySelectorAll('.hacked, .views script, .views img').length,
        document.querySelector('.views')!.scrollWidth -
          document.querySelector('.views')!.clientWidth,
      ]),
    ).toEqual([false, 0, 0]);
    await expectAccessible(page);
    await page.locator('.views-report').getByRole('button', { name: zh.undo }).click();
    expect(await listNames(page)).toEqual(['我的']);
  });

  it('stay in the page where the browser stores nothing, which is said, and can be exported', async () => {
    const page = await makePage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await goTo(page, '/');
    await openViews(page);
    await keep(page, '留不住');
    await expectText(page, words.unsaved);
    expect(await listNames(page)).toEqual(['留不住']);
    await page.keyboard.press('Escape');
    await openViews(page);
    expect(await listNames(page)).toEqual(['留不住']);
    const warning = page.locator('.views-warning');
    await expectAccessible(page);
    const text = await download(page, () =>
      warning.getByRole('button', { name: words.exportAll }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({ views: [{ name: '留不住' }] });
    await page.evaluate(() => {
      Storage.prototype.setItem = function (key, value) {
        (this as Record<string, unknown>)[key] = value;
      };
    });
    await warning.getByRole('button', { name: zh.retry }).click();
    await warning.waitFor({ state: 'detached' });
    await page.reload();
    await openViews(page);
    expect(await listNames(page)).toEqual(['留不住']);
  });

  it('keep aside what cannot be read of what the browser stored', async () => {
    const page = await open('/');
    const broken = toFile([
      { name: '好', address: '?as=lanes', kept: '2026-01-02T03:04:05Z' },
      { name: '坏', address: 7 },
    ]);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, broken] as const);
    await page.reload();
    await openViews(page);
    await expectText(page, words.aside(1));
    await expectAccessible(page);
    await keep(page, '新');
    expect(await listNames(page)).toEqual(['新', '好']);
    await page.reload();
    await openViews(page);
    await expectText(page, words.aside(1));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download }).click(),
    ]);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual({
      name: '坏',
      address: 7,
    });
    await page.getByRole('button', { name: words.discard }).click();
    await page.locator('.views-warning').waitFor({ state: 'detached' });
    await page.locator('.views-said').getByRole('button', { name: zh.undo }).click();
    await expectText(page, words.aside(1));
  });

  it('of one tab are seen in the other at once', async () => {
    const page = await open('/');
    const other = await goTo(watch(await page.context().newPage()), '/?as=lanes');
    await openViews(page);
    await openViews(other);
    await keep(page, '一');
    await expect.poll(() => listNames(other)).toEqual(['一']);
    await keep(other, '二');
    await expect.poll(() => listNames(page)).toEqual(['二', '一']);
  });

  it('are reached, named, walked through, renamed, deleted and opened by keys alone', async () => {
    const page = await open('/?as=lanes');
    await waitForCanvas(page);
    await page.keyboard.press('v');
    const name = page.getByLabel(words.nameLabel);
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('v 一');
    await page.keyboard.press('Enter');
    await expectText(page, words.kept('v 一'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('二');
    await page.keyboard.press('Enter');
    await expectText(page, words.kept('二'));
    const walkTo = async (text: string): Promise<void> => {
      for (let tabs = 0; tabs < 12 && (await readFocus(page)) !== text; tabs += 1)
        await page.keyboard.press('Tab');
      expect(await readFocus(page)).toBe(text);
    };
    await walkTo('二');
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toBe('v 一');
    await page.keyboard.press('F2');
    await page.keyboard.type('弃');
    await page.keyboard.press('Escape');
    await expect.poll(() => readFocus(page)).toBe('v 一');
    await page.keyboard.press('F2');
    await page.keyboard.type('三');
    await page.keyboard.press('Enter');
    await expect.poll(() => readFocus(page)).toBe('三');
    await page.keyboard.press('Delete');
    await expect.poll(() => listNames(page)).toEqual(['二']);
    await expect.poll(() => readFocus(page)).toBe('二');
    await page.keyboard.press('Control+z');
    await expect.poll(() => listNames(page)).toEqual(['二', '三']);
    await page.getByRole('button', { name: words.importFile }).focus();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from('{}') });
    await expectText(page, words.fileFaults.format);
    await page.keyboard.press('Escape');
    await page.locator('.views').waitFor({ state: 'hidden' });
    await page.getByText(zh.arrangements.fields, { exact: true }).click();
    await expect.poll(() => readSearch(page)).toBe('');
    // The focus is on the switch, which is no text field.
    await page.keyboard.press('v');
    await name.waitFor();
    await walkTo('二');
    await page.keyboard.press('Enter');
    await expect.poll(() => readSearch(page)).toContain('as=lanes');
  });

  it.each([
    ['zh', 'dark', zh],
    ['en', 'light', en],
  ] as const)('fit a phone, in %s and %s', async (language, theme, m) => {
    const page = await open(`/?lang=${language}&theme=${theme}`, PHONE);
    await page.getByRole('button', { name: m.menu }).click();
    await page.locator('.drawer').getByRole('button', { name: m.views.title, exact: true }).click();
    await page.locator('.views-keep').waitFor();
    await page.getByRole('button', { name: m.views.keep, exact: true }).tap();
    await page.locator('.view-row').waitFor();
    await importText(
      page,
      toFile([7, { name: 'w'.repeat(100), address: '?as=lanes', kept: '2026-01-02T03:04:05Z' }]),
    );
    await expectAccessible(page);
    const measured = await page.locator('.views').evaluate((dialog) => ({
      overflow: dialog.scrollWidth - dialog.clientWidth,
      small: Array.from(dialog.querySelectorAll('button, a, input:not([type=file])'))
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 24)
        .map(({ text }) => text),
    }));
    expect(measured).toEqual({ overflow: 0, small: [] });
  });
});
