import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRanges } from '../../../client/search/splitRanges.ts';
import { toShorterSearches } from '../../../client/search/toShorterSearches.ts';

describe('splitRanges', () => {
  it('marks the ranges', () => {
    const runs = splitRanges('办理行政复议案件', [{ start: 4, end: 6 }]);
    expect(runs.map(({ text, marked }) => [text, marked])).toEqual([
      ['办理行政', false],
      ['复议', true],
      ['案件', false],
    ]);
  });

  it('never changes the text, whatever the ranges', () => {
    const range = fc.record({ start: fc.nat(20), end: fc.nat(20) });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 15 }),
        fc.array(range, { maxLength: 4 }),
        (text, ranges) => {
          expect(
            splitRanges(text, ranges)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('toShorterSearches', () => {
  it('offers words and pairs of Chinese characters, then parts of them', () => {
    expect(toShorterSearches('环保督察')).toEqual([
      ['环保', '保督', '督察'],
      ['环', '保', '督', '察'],
    ]);
    expect(toShorterSearches('district ombudsman')).toEqual([
      ['district', 'ombudsman'],
      ['distri', 'dist', 'ombudsm', 'ombud'],
    ]);
    expect(toShorterSearches('环保')).toEqual([['环', '保']]);
    expect(toShorterSearches('kongress')).toEqual([['kongre', 'kong']]);
    expect(toShorterSearches('sfj')).toEqual([]);
  });

  it('never offers the text itself, nothing blank, nothing twice, and few at a time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const tier of toShorterSearches(text)) {
          expect(tier).not.toContain(text.trim());
          expect(tier.every((piece) => piece.trim() !== '')).toBe(true);
          expect(new Set(tier).size).toBe(tier.length);
          expect(tier.length).toBeGreaterThan(0);
          expect(tier.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
