import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../graph-seed/quotes/findPassage.ts';
import { findPrefixes } from '../../graph-seed/quotes/findPrefixes.ts';
import { findQuote } from '../../graph-seed/quotes/findQuote.ts';
import { foldText } from '../../graph-seed/text/foldText.ts';

/** Few characters, so that quotes repeat, with all that folding changes and one outside the basic plane. */
const UNITS = [
  '区',
  '府',
  '院',
  '。',
  ',',
  '，',
  '“',
  '"',
  '「',
  ' ',
  '\u3000',
  '\n',
  '（',
  '(',
  'a',
  '𠀀',
];
const texts = fc
  .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 40 })
  .map((units) => units.join(''));
const runs = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = from % text.length;
  return { text, start, end: start + 1 + (length % (text.length - start)) };
});

const all = (text: string) => [{ start: 0, end: text.length }];
const countOf = (text: string, words: string) =>
  Array.from({ length: text.length }, (_, at) => text.startsWith(words, at)).filter(Boolean).length;

/** All but spaces and quotation marks, in one width: told without the code under test. */
const toBare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}。,()\n]/gu, '');

describe('findQuote', () => {
  it('finds every run that stands once, at its offsets', () => {
    fc.assert(
      fc.property(runs, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const finding = findQuote(text, { exact }, all(text));
        if (countOf(text, exact) === 1)
          expect(finding).toEqual({ kind: 'FOUND', span: { start, end } });
        else expect(finding).toMatchObject({ kind: 'AMBIGUOUS' });
      }),
      { numRuns: 2000 },
    );
  });

  it('names all places of a run that repeats, each with the shortest prefix that finds it', () => {
    fc.assert(
      fc.property(runs, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const finding = findQuote(text, { exact }, all(text));
        if (finding.kind !== 'AMBIGUOUS') return;
        expect(finding.spans).toHaveLength(countOf(text, exact));
        for (const [at, prefix] of findPrefixes(text, finding.spans).entries()) {
          const span = finding.spans[at];
          if (prefix === null) continue;
          expect(findQuote(text, { exact, prefix }, all(text))).toEqual({ kind: 'FOUND', span });
          const shorter = prefix.slice(1);
          if (shorter !== '')
            expect(findQuote(text, { exact, prefix: shorter }, all(text)).kind).toBe('AMBIGUOUS');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('points at nothing that differs in more than width, quotation marks and spaces', () => {
    fc.assert(
      fc.property(texts, texts, (text, exact) => {
        const finding = findQuote(text, { exact }, all(text));
        if (finding.kind !== 'VARIANT') return;
        for (const { start, end } of finding.spans) {
          const form = text.slice(start, end);
          expect(toBare(form)).toBe(toBare(exact));
          expect(form).not.toBe(exact);
          expect(['FOUND', 'AMBIGUOUS']).toContain(
            findQuote(text, { exact: form }, all(text)).kind,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the exact form of whatever was copied in another width', () => {
    const copies: Record<string, string> = {
      ',': '，',
      '，': ',',
      '“': '「',
      '"': '”',
      ' ': '',
      '（': '(',
      '(': '（',
    };
    fc.assert(
      fc.property(runs, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const copy = Array.from(exact, (unit) => copies[unit] ?? unit).join('');
        fc.pre(foldText(copy).text !== '' && countOf(text, copy) === 0);
        const finding = findQuote(text, { exact: copy }, all(text));
        expect(finding).toMatchObject({ kind: 'VARIANT' });
      }),
      { numRuns: 2000 },
    );
  });

  it('lets the first scope that holds the quote decide', () => {
    const text = '府院府检府院';
    const home = { start: 2, end: 6 };
    const body = { start: 0, end: 6 };
    expect(findQuote(text, { exact: '府院' }, [home, body])).toEqual({
      kind: 'FOUND',
      span: { start: 4, end: 6 },
    });
    expect(findQuote(text, { exact: '院府' }, [{ start: 2, end: 4 }, body])).toEqual({
      kind: 'FOUND',
      span: { start: 1, end: 3 },
    });
    expect(findQuote(text, { exact: '府院' }, [{ start: 2, end: 4 }, body]).kind).toBe('AMBIGUOUS');
  });
});

describe('findPassage', () => {
  it('points at the run that takes the fewest edits', () => {
    const text = '召开第三次府院联席会议,印发出庭应诉工作指引。\n建立府检联动机制。';
    const at = (words: string) => {
      const span = findPassage(text, words, all(text));
      return span && text.slice(span.start, span.end);
    };
    expect(at('第三次府院联席会')).toBe('第三次府院联席会');
    expect(at('第二次府院联席会议')).toBe('第三次府院联席会议');
    expect(at('印发应诉工作指引')).toBe('印发出庭应诉工作指引');
    expect(at('建立府院联动机制')).toBe('建立府检联动机制');
    expect(at('天地玄黄')).toBeNull();
  });

  it('never leaves a sentence, nor reports what takes more edits than half of the words', () => {
    fc.assert(
      fc.property(texts, texts, (text, words) => {
        const span = findPassage(text, words, all(text));
        if (!span) return;
        const passage = text.slice(span.start, span.end);
        expect(passage).not.toMatch(/\n|。./s);
        const length = foldText(words).text.length;
        expect(Math.abs(foldText(passage).text.length - length)).toBeLessThanOrEqual(length / 2);
      }),
      { numRuns: 1000 },
    );
  });
});
