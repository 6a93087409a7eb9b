import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRanges } from '../../../client/search/splitRanges.ts';

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
