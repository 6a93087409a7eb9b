import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toPassageQuote } from '../../client/graph/passage.ts';
import { groupQuotes } from '../../client/panels/groupQuotes.ts';
import { joinSpans } from '../../client/reader/Span.ts';
import { findViolations } from '../support/findViolations.ts';
import { provideWatchedPages } from '../support/provideWatchedPages.ts';
import { readRealText, type RealText } from '../support/readRealText.ts';
import { dealTexts, HOSTILE_TEXTS, toHostileAnswer } from './fixtures/hostileTexts.ts';
import { API } from './fixtures/explorerPage.ts';

const REPORT = 'wancheng-2025';
const COURT = `${REPORT}.district-court`;

const provided = provideWatchedPages();
let real: RealText;
beforeAll(async () => {
  real = await readRealText();
});
const makePage = (options: BrowserContextOptions = {}): Promise<Page> =>
  provided.makePage({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
const open = async (query: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await makePage(options);
  await page.goto(new URL(`/?on=text${query}`, provided.address).href);
  await page.locator('.report-text').waitFor({ timeout: 30_000 });
  return page;
};
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const readOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const expectAccessible = async (page: Page): Promise<void> => {
  expect(await findViolations(page)).toEqual([]);
};
const sentence = (page: Page, index: number) => page.locator(`[data-sentence="${index}"]`);
const readParams = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const textOf = (start: number, end: number): string => real.report.text.slice(start, end);
const toLink = (start: number, end: number, quote: string): string =>
  `&sel=${REPORT}@${start}-${end}&text=${encodeURIComponent(quote)}`;
/** The stretches that are lit, those that meet joined. */
const readLit = async (page: Page): Promise<{ start: number; end: number }[]> =>
  joinSpans(
    await page.locator('.over-lit').evaluateAll((runs) =>
      runs.map((run) => {
        const start = Number((run as HTMLElement).dataset['start']);
        return { start, end: start + run.textContent.length };
      }),
    ),
  );
/** Selects between two offsets of the report's text, as a person would. */
const selectText = (page: Page, start: number, end: number): Promise<string> =>
  page.evaluate(
    ([from, to]) => {
      const find = (offset: number): [Node, number] => {
        const runs = [...document.querySelectorAll<HTMLElement>('.report-text [data-start]')];
        const run = runs.findLast((each) => Number(each.dataset['start']) <= offset);
        if (!run) throw new Error(`The text has no offset ${offset}.`);
        const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
        const node = walker.nextNode();
        if (!node) throw new Error(`No text stands at ${offset}.`);
        return [node, offset - Number(run.dataset['start'])];
      };
      const selection = window.getSelection();
      selection?.setBaseAndExtent(...find(from), ...find(to - 1));
      selection?.modify('extend', 'forward', 'character');
      return selection?.toString() ?? '';
    },
    [start, end] as const,
  );

describe('the text of the report', () => {
  it('stands whole, in its sections, with counts, and can be read by all', async () => {
    const page = await open('');
    const shown = await page
      .locator('.report-text [data-start]')
      .evaluateAll((runs) => runs.map((run) => run.textContent).join(''));
    expect(shown).toBe(real.report.text.replaceAll('\n', ''));
    expect(await page.locator('.outline-row').count()).toBe(real.outline.sections.length);
    expect(await page.locator('.sentence-count').count()).toBe(real.report.sentences.length);
    await page.getByRole('button', { name: '府院、府检联动' }).click();
    await expect
      .poll(() => page.locator('.outline-row[aria-current]').textContent())
      .toContain('府院、府检联动');
    await expectAccessible(page);

    await page.getByText('不标', { exact: true }).click();
    await page.locator('.text-mark').first().waitFor({ state: 'detached' });
    expect(readParams(page).get('marks')).toBe('none');
    await page.getByText('英译', { exact: true }).click();
    await expect
      .poll(() => page.locator('.text-translation').count())
      .toBe(real.report.sentences.filter(({ translation }) => translation !== null).length);
    expect(await page.locator('.text-translation').first().getAttribute('lang')).toBe('en');
    await expectAccessible(page);
  });

  it('is copied as it is stored, with marks, counts and translations about it', async () => {
    for (const query of ['', '&both=1', '&marks=coverage']) {
      const page = await open(query);
      const [from, to] = [real.report.sentences[3], real.report.sentences[12]];
      if (!from || !to) throw new Error('The report is shorter than it was.');
      await selectText(page, from.start, to.end);
      await page.keyboard.press('Control+C');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(textOf(from.start, to.end));
      // Within a sentence nothing helps: what is selected are the stored characters alone.
      const half = real.report.sentences.find(({ start, end }) => /[(,;]/.test(textOf(start, end)));
      if (!half) throw new Error('No sentence has a half-width mark.');
      expect(await selectText(page, half.start, half.end)).toBe(textOf(half.start, half.end));
      if (query === '&both=1') {
        const translation = page.locator('.text-translation').first();
        await translation.evaluate((element) => window.getSelection()?.selectAllChildren(element));
        await page.keyboard.press('Control+C');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          await translation.textContent(),
        );
      }
      await page.context().close();
    }
  });

  it('finds words whatever the width of their marks', async () => {
    const page = await open('');
    const field = page.getByRole('textbox', { name: '在正文中查找' });
    await field.fill('（扩大）会议');
    await expect.poll(() => page.locator('.find-count').textContent()).toContain('1 / 1');
    expect(
      await page
        .locator('.over-current')
        .evaluateAll((runs) => runs.map((run) => run.textContent).join('')),
    ).toBe('(扩大)会议');
    await field.fill('培训班');
    const total = real.report.text.split('培训班').length - 1;
    await expect.poll(() => page.locator('.find-count').textContent()).toContain(`1 / ${total}`);
    await field.press('Shift+Enter');
    await expect
      .poll(() => page.locator('.find-count').textContent())
      .toContain(`${total} / ${total}`);
    await expect
      .poll(() =>
        page.locator('.over-current').evaluate((run) => {
          const { top, bottom } = run.getBoundingClientRect();
          return top > 100 && bottom < window.innerHeight;
        }),
      )
      .toBe(true);
    await field.fill('没有这几个字');
    await expect.poll(() => page.locator('.find-count').textContent()).toContain('没有找到');
    await expectAccessible(page);
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  });
});

describe('text and graph', () => {
  it(
    'keep in step: from every relation to its place in the text, and back',
    { timeout: 900_000 },
    async () => {
      const page = await open('');
      const names = new Map(real.report.entities.map(({ id, name }) => [id, name.zh]));
      const asked = real.report.relations.map(({ id, type, source, target, evidence }) => {
        const lines = evidence.map((quote) => ({
          ...quote,
          quote: textOf(quote.start, quote.end),
          sentence: { ...quote.sentence, text: '' },
        }));
        const [first] = groupQuotes(lines);
        if (!first) throw new Error(`${id} has no quote.`);
        const shown = [source, target].map(({ id: end }) => names.get(end)).join(' ');
        return {
          id,
          shown: `${type} ${shown}`,
          lit: joinSpans(evidence),
          first: { start: first.start, end: first.end },
        };
      });
      expect(asked).toHaveLength(605);
      const wrong = await page.evaluate(async (relations) => {
        const faulty: string[] = [];
        const until = async <Found>(find: () => Found | null | false): Promise<Found> => {
          const end = performance.now() + 20_000;
          for (;;) {
            const found = find();
            if (found !== null && found !== false) return found;
            if (performance.now() > end) throw new Error(find.toString());
            await new Promise((resolve) => setTimeout(resolve, 4));
          }
        };
        const readShown = (): string => {
          const joined: { start: number; end: number }[] = [];
          for (const run of document.querySelectorAll<HTMLElement>('.over-lit')) {
            const start = Number(run.dataset['start']);
            const last = joined.at(-1);
            if (last?.end === start) last.end += run.textContent.length;
            else joined.push({ start, end: start + run.textContent.length });
          }
          return joined.map(({ start, end }) => `${start}-${end}`).join(' ');
        };
        const isOn = (link: HTMLAnchorElement, id: string): boolean =>
          new URL(link.href).searchParams.get('sel') === id;
        for (const { id, shown, lit, first } of relations) {
          const place = `wancheng-2025@${first.start}-${first.end}`;
          const findIn = (selector: string, sel: string): HTMLAnchorElement | null =>
            [...document.querySelectorAll<HTMLAnchorElement>(selector)].find((link) =>
              isOn(link, sel),
            ) ?? null;
          const wanted = lit.map(({ start, end }) => `${start}-${end}`).join(' ');
          try {
            window.history.pushState(null, '', `/?on=text&sel=${encodeURIComponent(id)}`);
            window.dispatchEvent(new PopStateEvent('popstate'));
            const findLink = () => {
              const ends = [...document.querySelectorAll('.panel .triple-end .row-name')];
              const type = document.querySelector('.panel .panel-description code');
              const said = [type, ...ends].map((each) => each?.textContent).join(' ');
              return said === shown ? findIn('.panel a.in-text', place) : null;
            };
            await until(findLink);
            await until(() => readShown() === wanted);
            findLink()?.click();
            const findBack = () => findIn('.panel .passage a.supported-link', id);
            await until(findBack);
            await until(() => readShown() === `${first.start}-${first.end}`);
            findBack()?.click();
            await until(findLink);
            await until(() => readShown() === wanted);
          } catch (error) {
            faulty.push(`${id}: ${String(error)}; lit ${readShown()}, wanted ${wanted}`);
            if (faulty.length > 5) break;
          }
        }
        return faulty;
      }, asked);
      expect(wrong).toEqual([]);
    },
  );

  it('light a sentence, what quotes it, and what is chosen in the drawing of it', async () => {
    const page = await open('');
    const index = real.report.sentences.findIndex(({ start, end }) =>
      textOf(start, end).startsWith('区法院常态化'),
    );
    const own = real.report.sentences[index];
    if (!own) throw new Error('The court has no sentence.');
    await sentence(page, index).scrollIntoViewIfNeeded();
    await sentence(page, index).click();
    await page.getByRole('heading', { name: '选中的一句' }).waitFor();
    expect(await readLit(page)).toEqual([{ start: own.start, end: own.end }]);
    expect(readParams(page).get('sel')).toBe(`${REPORT}@${own.start}-${own.end}`);
    expect(readParams(page).get('text')).toBe(toPassageQuote(textOf(own.start, own.end)));
    await page.locator('.passage-drawing canvas').first().waitFor();
    await expectAccessible(page);

    // Again, and the shortest quote at that place is selected.
    await page.locator(`[data-start="${own.start}"]`).click();
    await page.getByRole('heading', { name: '选中的原文' }).waitFor();
    expect(await readLit(page)).toEqual([{ start: own.start, end: own.start + 3 }]);

    await page.goBack();
    await page.getByRole('heading', { name: '选中的一句' }).waitFor();
    await page.locator(`.passage-drawing button[data-id="${COURT}"]`).focus();
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: '区法院', exact: true }).waitFor();
    const court = real.report.entities.find(({ id }) => id === COURT);
    expect(await readLit(page)).toEqual(joinSpans(court?.evidence ?? []));
    await expectAccessible(page);

    await page.goBack();
    await page.getByRole('link', { name: '在图谱中打开' }).click();
    await page.locator('.canvas-area').waitFor();
    expect(readParams(page).get('show')).toContain(COURT);
  });

  it('lead from a quote in a panel, and from the number of sentences, to the text', async () => {
    const page = await makePage();
    await page.goto(new URL(`/?sel=${COURT}`, provided.address).href);
    await page.getByRole('link', { name: '在正文中看' }).first().click();
    await page.locator('.report-text').waitFor();
    await expect.poll(() => readLit(page)).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('reader-scroll');
    await page.goto(provided.address);
    await page.getByRole('link', { name: '读报告全文' }).click();
    await page.locator('.report-text').waitFor();
  });

  it('take any passage: dragged over, its graph is a press away', async () => {
    const page = await open('');
    const from = real.report.sentences[3];
    if (!from) throw new Error('The report is shorter than it was.');
    await sentence(page, 3).scrollIntoViewIfNeeded();
    await selectText(page, from.start + 2, from.start + 20);
    await page.getByRole('button', { name: '这一段的图谱' }).click();
    expect(readParams(page).get('sel')).toBe(`${REPORT}@${from.start + 2}-${from.start + 20}`);
    expect(await readLit(page)).toEqual([{ start: from.start + 2, end: from.start + 20 }]);
  });

  it('are worked by keys alone', async () => {
    const page = await open('');
    for (let at = 0; at < 60; at += 1) {
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate(
        () => document.activeElement?.classList.contains('reader-scroll') ?? false,
      );
      if (isThere) break;
    }
    for (const key of ['ArrowDown', 'j', 'ArrowDown', 'Shift+ArrowDown'])
      await page.keyboard.press(key);
    expect(await page.locator('.sentence-caret').count()).toBe(2);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '选中的一段' }).waitFor();
    const [first, last] = [real.report.sentences[2], real.report.sentences[3]];
    expect(await readLit(page)).toEqual([{ start: first?.start, end: last?.end }]);
    await page.keyboard.press('f');
    await page.keyboard.type('培训班');
    await expect.poll(() => page.locator('.find-count').textContent()).toContain('1 /');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.over-lit').count()).toBe(0);
    expect(readParams(page).get('sel')).toBeNull();

    const several = real.report.entities.find(
      ({ evidence }) => joinSpans(evidence).length > 2 && evidence.length > 2,
    );
    await page.goto(new URL(`/?on=text&sel=${several?.id ?? ''}`, provided.address).href);
    await page.locator('.over-now').first().waitFor();
    const readNow = () => page.locator('.over-now').first().getAttribute('data-start');
    const before = await readNow();
    await page.locator('.reader-scroll').focus();
    await page.keyboard.press('n');
    await expect.poll(readNow).not.toBe(before);
    await page.keyboard.press('p');
    await expect.poll(readNow).toBe(before);
  });
});

describe('a link to a passage', () => {
  const [start, end] = [2715, 2728];
  it('that still reads so scrolls there; one that has moved or changed offers what is like it', async () => {
    const quote = textOf(start, end);
    const same = await open(toLink(start, end, quote));
    expect(await readLit(same)).toEqual([{ start, end }]);
    await expect
      .poll(() =>
        same
          .locator('.over-lit')
          .first()
          .evaluate((run) => {
            const { top, bottom } = run.getBoundingClientRect();
            return top > 100 && bottom < window.innerHeight;
          }),
      )
      .toBe(true);
    expect(await same.locator('.passage-notice').count()).toBe(0);

    const moved = await open(toLink(start - 300, end - 300, quote));
    await moved.getByRole('heading', { name: '这段原文挪了地方' }).waitFor();
    await moved.getByText('链接里的这段原文挪了地方').waitFor();
    await expectAccessible(moved);
    await moved.getByRole('button', { name: '选中它' }).click();
    await moved.locator('.passage-notice').waitFor({ state: 'detached' });
    expect(readParams(moved).get('sel')).toBe(`${REPORT}@${start}-${end}`);

    const near = await open(toLink(start, end, '区法院常态化和涉诉单位联动了'));
    await near.getByText('最像的是').waitFor();
    expect(await near.locator('.passage-notice q').first().textContent()).toContain('涉诉单位联动');
    await near.getByRole('button', { name: '不选' }).click();
    expect(readParams(near).get('sel')).toBeNull();
  });

  it.each([
    ['of words that are nowhere', toLink(10, 20, '火星上的十个汉字呀'), '找不到'],
    ['beyond the end', `&sel=${REPORT}@90000-90010`, '超出了正文'],
    ['of another report', '&sel=nowhere-1999@1-5&text=abc', '不在这份报告里'],
  ])('%s says so', async (_, query, said) => {
    const page = await open(query);
    await page.locator('.passage-notice').getByText(said).waitFor();
    await expectAccessible(page);
  });
});

describe('the coverage view', () => {
  it('shows what is not quoted, and lists every figure with its place in the graph', async () => {
    const page = await open('&marks=coverage');
    const unquoted = await page
      .locator('.over-unquoted')
      .evaluateAll((runs) => runs.map((run) => Number((run as HTMLElement).dataset['start'])));
    for (const { start: at } of real.report.coverage.unquoted) expect(unquoted).toContain(at);
    expect(await page.locator('.outline-row').first().textContent()).toMatch(/\d+%$/);
    const { figures } = real.report.coverage;
    const list = page.locator('.figure-list').first();
    await expect.poll(() => list.locator('> li').count()).toBe(figures.total);
    expect(await list.locator('.figure-nowhere').count()).toBe(figures.total - figures.quoted);
    await expectAccessible(page);
    await list.locator('.place-link').nth(1).click();
    await page.locator('.passage').waitFor();
    await page.goBack();
    await list.locator('.figure-bearer').first().click();
    await page.locator('.panel h1').waitFor();
    await expect.poll(() => page.locator('.over-lit').count()).toBeGreaterThan(0);
  });
});

describe('on a phone', () => {
  it('the text fills the page, and what quotes a sentence stands below', async () => {
    const page = await open('', PHONE);
    expect(await readOverflow(page)).toBe(0);
    await expectAccessible(page);
    await sentence(page, 3).tap();
    await page.getByRole('heading', { name: '选中的一句' }).waitFor();
    expect(await readOverflow(page)).toBe(0);
    await page.getByRole('link', { name: '看说明' }).tap();
    await expect
      .poll(() =>
        page
          .getByRole('heading', { name: '选中的一句' })
          .evaluate((heading) => heading.getBoundingClientRect().top < window.innerHeight),
      )
      .toBe(true);
    await expectAccessible(page);
    await page.getByRole('button', { name: '目录', exact: true }).tap();
    await page.locator('dialog .outline-row').nth(3).tap();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    const coverage = await open('&marks=coverage&both=1', PHONE);
    await coverage.locator('.figure-list').first().waitFor();
    expect(await readOverflow(coverage)).toBe(0);
    await expectAccessible(coverage);
  });
});

it('is read in English and in the dark as well', async () => {
  const page = await open(`&lang=en&theme=dark${toLink(2715, 2755, textOf(2715, 2755))}`);
  await page.getByRole('heading', { name: 'Selected sentence' }).waitFor();
  await page.locator('.passage-drawing canvas').first().waitFor();
  await expectAccessible(page);
  await page.getByText('Coverage', { exact: true }).first().click();
  await expectAccessible(page);
});

it('shows hostile names and texts as what they are', async () => {
  for (const options of [{}, PHONE]) {
    const page = await makePage(options);
    const textOfKey = dealTexts(0);
    const hostile = HOSTILE_TEXTS.join('。').replaceAll('\n', ' ');
    await page.route(API, async (route) => {
      const response = await route.fetch();
      const answer = toHostileAnswer(await response.json(), textOfKey) as {
        data?: { report?: { text?: string } };
      };
      // The offsets stay: other characters stand there.
      if (answer.data?.report?.text !== undefined)
        answer.data.report.text = `${hostile}${real.report.text}`.slice(0, real.report.text.length);
      await route.fulfill({ response, json: answer });
    });
    await page.goto(new URL('/?on=text', provided.address).href);
    await page.locator('.report-text').waitFor({ timeout: 30_000 });
    await sentence(page, 5).evaluate((element) => (element as HTMLElement).click());
    await page.locator('.passage').waitFor();
    await page.locator('.passage-drawing canvas').first().waitFor();
    expect(await readOverflow(page)).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.hacked').count()).toBe(0);
  }
});
