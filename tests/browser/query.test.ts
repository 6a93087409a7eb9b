import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/messages/en.ts';
import { queryEn } from '../../client/messages/queryEn.ts';
import { queryZh } from '../../client/messages/queryZh.ts';
import { zh } from '../../client/messages/zh.ts';
import { toGraphiqlLink } from '../../client/query/toGraphiqlLink.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { COURT, expectText, LINKAGE, toCard, waitForCanvas } from './fixtures/explorerPage.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const { paste: words } = queryZh;
const provided = provideWatchedPages();
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await provided.makePage(options);
  await page.goto(new URL(path, provided.address).href);
  await page.locator('.header').waitFor();
  return page;
};
const openTools = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: zh.queryTitle, exact: true }).click();
  await page.locator('.query').waitFor();
};
const choose = (page: Page, word: string): Promise<void> =>
  page.locator('.query').getByText(word, { exact: true }).click();
const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel(words.label).fill(text);
};
const readText = (page: Page, at = 0): Promise<string> =>
  page.locator('.query pre').nth(at).innerText();
const readIds = (page: Page): Promise<string[]> =>
  page.$$eval('button[data-id]', (cards) =>
    cards.map((card) => (card as HTMLElement).dataset['id'] ?? '').sort(),
  );

describe('this view as GraphQL', () => {
  it('is a query whose answer, pasted, is the same entities; undone in one step', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    await page.locator(toCard(COURT)).waitFor();
    const ids = await readIds(page);
    await openTools(page);
    const answer = await page.evaluate(
      async ([query, variables]) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: JSON.parse(variables) as unknown }),
        });
        return response.text();
      },
      [await readText(page), await readText(page, 1)] as const,
    );
    await choose(page, queryZh.parts.paste);
    await paste(page, answer);
    await page.locator('.paste-open').click();
    await page.waitForFunction(() => location.search.includes('show='));
    await waitForCanvas(page);
    await expect.poll(() => readIds(page)).toEqual(ids);
    await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).search).not.toContain('show=');
    expect(new URL(page.url()).search).toContain(`e=${LINKAGE}`);
  });

  it('is opened in GraphiQL with its variables, and answers there', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    await openTools(page);
    const link = page.getByRole('link', { name: new RegExp(queryZh.openGraphiql) });
    const href = (await link.getAttribute('href')) ?? '';
    // One that is too long for a request's head stands behind `#`.
    const long = toGraphiqlLink({
      query: `# ${'府院联动'.repeat(400)}\nquery Long($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
      variables: { ids: [COURT] },
    });
    expect(long.startsWith('/graphql#')).toBe(true);
    for (const [path, named] of [
      [href, 'Neighbourhood'],
      [long, 'Long'],
    ] as const) {
      // Another page than before, and not only another place of it.
      await page.goto('about:blank');
      await page.goto(new URL(path, provided.address).href);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      const [response] = await Promise.all([
        page.waitForResponse((answer) => answer.request().method() === 'POST'),
        page.getByRole('button', { name: 'Execute query' }).click(),
      ]);
      expect(response.request().postData()).toContain(`query ${named}`);
      const text = await response.text();
      expect(text).toContain(COURT);
      expect(text).not.toContain('"errors"');
    }
  });

  it('is shown for what is selected, and as programs, which can be copied', async () => {
    const page = await open(`/?e=${LINKAGE}&sel=${COURT}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForCanvas(page);
    await openTools(page);
    await choose(page, queryZh.subjects.selection);
    expect(await readText(page)).toContain('entity(id: $id)');
    for (const format of ['curl', 'javascript', 'python'] as const) {
      const word = queryZh.formats[format];
      await choose(page, word);
      const text = await readText(page);
      expect(text).toContain(`${provided.address.replace(/\/$/, '')}/graphql`);
      await page.getByRole('button', { name: queryZh.copyProgram(word), exact: true }).click();
      await expectText(page, queryZh.copied);
      expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text.trim());
    }
  });

  it('has no violation and is reached by keys alone', async () => {
    const page = await open(`/?e=${LINKAGE}`);
    await waitForCanvas(page);
    await page.keyboard.press('g');
    await page.locator('.query pre').first().waitFor();
    expect(await findViolations(page, { within: '.query-dialog' })).toEqual([]);
    await page.locator('.query input[name=query-part]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.getByLabel(words.label).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${COURT} ${LINKAGE}`);
    await page.locator('.paste-open').waitFor();
    expect(await findViolations(page, { within: '.query-dialog' })).toEqual([]);
    await page.locator('.paste-open').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('show='));
  });
});

describe('what is pasted', () => {
  it('is opened as far as it is known; the rest is listed with its place and what was meant', async () => {
    const page = await open('/');
    await openTools(page);
    await choose(page, queryZh.parts.paste);
    await paste(
      page,
      `\uFEFFname,id\n"Court, district",${COURT}\nx,wancheng-2025.distrct-court\ny,wancheng-2025.2.1\nz,府院联动机制\nx,${COURT}\n`,
    );
    await expectText(page, words.open(1, 4));
    const report = page.locator('.paste-report');
    await expect.poll(() => report.innerText()).toContain(words.near(COURT));
    const text = await report.innerText();
    for (const said of [
      words.found(1, 0),
      words.repeated(1),
      words.unknown(1),
      words.line(3),
      words.odd(1),
      words.near(LINKAGE),
      words.others(1),
      words.types.Section,
    ])
      expect(text).toContain(said);
    await page.keyboard.press('Escape');
    await openTools(page);
    await choose(page, queryZh.parts.paste);
    expect(await page.getByLabel(words.label).inputValue()).toContain('distrct');
  });

  it('says what is wrong with it, and stays', async () => {
    const page = await open('/');
    await openTools(page);
    await choose(page, queryZh.parts.paste);
    const cases: [text: string, said: string][] = [
      ['{ "data": { "nodes": [', words.faults.json(1, 23)],
      ['{"errors":[{"message":"Field <b>x</b> is unknown."}]}', 'Field <b>x</b> is unknown.'],
      ['{"data":{"user":{"name":"x"}}}', words.faults.noIds],
      ['{"data":{"user":{"id":"17"}}}', words.faults.otherGraph],
      ['wancheng-2025.2.1', words.faults.nothingToDraw],
      ['   ', words.faults.empty],
      ['x'.repeat(2_100_000), words.faults.large('2.1 MB', '2.0 MB')],
    ];
    for (const [text, said] of cases) {
      await paste(page, text);
      await expect.poll(() => page.locator('.paste-report').innerText()).toContain(said);
      expect(await page.locator('.paste-open').count()).toBe(0);
      expect((await page.getByLabel(words.label).inputValue()).length).toBe(text.length);
    }
    await paste(page, COURT);
    await page.locator('.query input[type=file]').setInputFiles({
      name: 'ids.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0xff, 0xfe, 0xfa]),
    });
    await expectText(page, words.faults.encoding);
    expect(await page.getByLabel(words.label).inputValue()).toBe(COURT);
    await page.locator('.query input[type=file]').setInputFiles({
      name: 'ids.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`id\n${LINKAGE}\n`),
    });
    await expectText(page, words.openAll(1));
    await page.getByRole('button', { name: words.restore, exact: true }).click();
    expect(await page.getByLabel(words.label).inputValue()).toBe(COURT);
  });

  it('works on a phone, from the menu, in English', async () => {
    const page = await open(`/?e=${LINKAGE}&lang=en`, PHONE);
    await page.locator('.header .icon-button').last().click();
    await page.locator('.drawer').getByRole('button', { name: en.queryTitle }).click();
    await page.locator('.query pre').first().waitFor();
    expect(
      await page.locator('.query-dialog').evaluate((box) => box.scrollWidth),
    ).toBeLessThanOrEqual(360);
    expect(await findViolations(page, { within: '.query-dialog' })).toEqual([]);
    await choose(page, queryEn.parts.paste);
    await page.getByLabel(queryEn.paste.label).fill(`${COURT}, ${LINKAGE}, foo`);
    await page.locator('.paste-open').waitFor();
    const sizes = await page
      .locator('.query .button, .query .segment')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44);
    await page.locator('.paste-open').click();
    await page.waitForFunction(() => location.search.includes('show='));
    await expectText(page, queryEn.paste.opened(2));
  });
});
