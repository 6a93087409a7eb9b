import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TourStep } from '../../../client/explorer/requestTours.ts';
import { cutTranslation, toSlideWords } from '../../../client/slides/toSlideWords.ts';

const BODY = {
  zh: '一句话。',
  en: 'A column on inspections\nwent online; 39 documents\nwere cleaned up.',
};
const SENTENCE = '区政府官网开设“涉企行政检查专栏”，清理规范性文件39件。';
const CLAUSES = [
  'The campaign to regulate enforcement was carried out in depth:',
  'a column was opened on the website, 39 documents were cleaned up (“at once”),',
  'and 1,000 files were reviewed;',
  'the platform was praised.',
];

const toStep = (): Pick<TourStep, 'body' | 'evidence'> =>
  ({
    body: BODY,
    evidence: [
      {
        quote: SENTENCE,
        start: 10,
        end: 10 + SENTENCE.length,
        section: { id: 'r.1' },
        sentence: { start: 10, end: 10 + SENTENCE.length, text: SENTENCE },
      },
    ],
  }) as never;
const toReport = (translation: string): Parameters<typeof toSlideWords>[1] =>
  ({ sentences: [{ start: 10, end: 10 + SENTENCE.length, translation }] }) as never;

describe('the translation on a slide', () => {
  it('is there whole where there is room, and not in Chinese', () => {
    const whole = CLAUSES.join(' ');
    const words = toSlideWords(toStep(), toReport(whole), 'en');
    expect(words.quotes.map(({ translation }) => translation)).toEqual([whole]);
    const chinese = toSlideWords(toStep(), toReport(whole), 'zh');
    expect(chinese.quotes.map(({ translation }) => translation)).toEqual([null]);
  });

  it('is cut behind a clause where there is not', () => {
    const long = Array.from({ length: 12 }, () => CLAUSES.join(' ')).join(' ');
    const [quote] = toSlideWords(toStep(), toReport(long), 'en').quotes;
    const shown = quote?.translation ?? '';
    expect(shown.length).toBeGreaterThan(300);
    expect(shown).toMatch(/(?:in depth|\(“at once”\)|were reviewed|was praised)\u00A0…$/u);
    expect(long.startsWith(shown.slice(0, -2))).toBe(true);
  });

  it('is not cut within a number, a bracket or a word, and left out where no clause fits', () => {
    const text = CLAUSES.join(' ');
    const cut = (clauses: number): string =>
      `${CLAUSES.slice(0, clauses).join(' ').slice(0, -1)}\u00A0…`;
    expect(cutTranslation(text, 1, 10_000)).toBe(cut(3));
    expect(cutTranslation(text, 4, 400)).toBe(cut(2));
    expect(cutTranslation(CLAUSES.slice(1).join(' '), 2, 200)).toBe(
      'a column was opened on the website\u00A0…',
    );
    expect(cutTranslation(text, 0, 400)).toBeNull();
    expect(cutTranslation('no clause ends here', 9, 400)).toBeNull();
    expect(cutTranslation('', 9, 400)).toBeNull();
  });

  it('is the beginning of the whole, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(4), (text, lines) => {
        const cut = cutTranslation(text, lines, 100);
        if (cut !== null) expect(text.startsWith(cut.slice(0, -2))).toBe(true);
      }),
    );
  });
});
