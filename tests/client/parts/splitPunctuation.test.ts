import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPunctuation } from '../../../client/parts/splitPunctuation.ts';

const marks = (text: string): string[] =>
  splitPunctuation(text)
    .filter((run) => run.punctuation)
    .map((run) => run.text);

describe('splitPunctuation', () => {
  it('finds half-width marks among Chinese characters', () => {
    expect(marks('(二)完善,第五次(扩大)会议;按时办结率达99.93%,总量')).toEqual([
      '(',
      ')',
      ',',
      '(',
      ')',
      ';',
      ',',
    ]);
  });

  it('leaves marks among Latin text and in numbers', () => {
    expect(marks('1,240 items (two): a, b')).toEqual([]);
    expect(marks('共1,240件')).toEqual([]);
  });

  it('never changes the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('区', '院', ',', '(', ')', ':', '1', 'a', ' ', '。'),
    });
    fc.assert(
      fc.property(text, (whole) => {
        expect(
          splitPunctuation(whole)
            .map((run) => run.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});
