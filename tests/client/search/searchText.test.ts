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
  it('offers words, and pairs of Chinese characters', () => {
    expect(toShorterSearches('环保督察')).toEqual(['环保', '保督', '督察']);
    expect(toShorterSearches('district ombudsman')).toEqual(['district', 'ombudsman']);
  });

  it('offers parts of a word that stands alone', () => {
    expect(toShorterSearches('环保')).toEqual(['环', '保']);
    expect(toShorterSearches('kongress')).toEqual(['kongre', 'kong']);
    expect(toShorterSearches('sfj')).toEqual([]);
  });

  it('never offers the text itself, nothing blank, nothing twice, and few', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const shorter = toShorterSearches(text);
        expect(shorter).not.toContain(text.trim());
        expect(shorter.every((piece) => piece.trim() !== '')).toBe(true);
        expect(new Set(shorter).size).toBe(shorter.length);
        expect(shorter.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
