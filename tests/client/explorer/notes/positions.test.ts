import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageTarget } from '../../../../client/explorer/notes/Note.ts';
import {
  locatePassage,
  toCharacters,
  toPassageSelection,
  toPassageTarget,
  toUnits,
} from '../../../../client/explorer/notes/positions.ts';

/** Of characters with and without a pair. */
const text = fc.string({
  unit: fc.constantFrom('区', '法', '院', '𠮷', '👩', 'a', '\n'),
  minLength: 1,
});
const keep = (whole: string, start: number, end: number): PassageTarget => {
  const target = toPassageTarget(whole, toPassageSelection('r', whole, { start, end }));
  if (!target) throw new Error(`${start}–${end} is no passage.`);
  return target;
};

describe('places in a text', () => {
  it('count characters where offsets count code units', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const characters = Array.from(whole);
        characters.forEach((_, at) => {
          const units = characters.slice(0, at).join('').length;
          expect(toCharacters(whole, units)).toBe(at);
          expect(toUnits(whole, at)).toBe(units);
        });
      }),
    );
  });

  it('lead back to what was selected; half a pair to the whole of it', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(50), (whole, one, other) => {
        const [start, end] = [
          Math.min(one, other),
          Math.min(Math.max(one, other) + 1, whole.length),
        ];
        fc.pre(start < end);
        const target = keep(whole, start, end);
        const span = locatePassage(whole, target);
        expect(span).not.toBeNull();
        if (!span) return;
        expect(whole.slice(span.start, span.end)).toBe(target.exact);
        expect(target.exact).not.toMatch(/\p{Cs}/u);
        expect(span.start === start || span.start === start - 1).toBe(true);
        expect(span.end === end || span.end === end + 1).toBe(true);
        expect(Array.from(whole).slice(target.place?.start, target.place?.end).join('')).toBe(
          target.exact,
        );
      }),
    );
  });

  it('are found by their words in a text that has changed before them', () => {
    const before = '甲乙𠮷丙，区法院开庭。区法院结案。';
    const second = keep(before, before.lastIndexOf('区法院'), before.lastIndexOf('区法院') + 3);
    const after = `新的一句，𠮷𠮷。${before}`;
    const at = after.lastIndexOf('区法院');
    expect(locatePassage(after, second)).toEqual({ start: at, end: at + 3 });
    expect(locatePassage('全无', second)).toBeNull();
  });

  it('are not guessed where words alone stand in several places', () => {
    const words = { ...keep('区法院', 0, 3), place: null, prefix: '', suffix: '' };
    expect(locatePassage('区法院、区法院', words)).toBeNull();
    expect(locatePassage('区法院、区法院', { ...words, suffix: '、' })).toEqual({
      start: 0,
      end: 3,
    });
    expect(locatePassage('在区法院', words)).toEqual({ start: 1, end: 4 });
  });

  it('beyond the text are no passage', () => {
    expect(toPassageTarget('短', { type: 'passage', id: 'r@0-9' })).toBeNull();
    expect(toPassageTarget('短', { type: 'passage', id: 'r' })).toBeNull();
    const far = { ...keep('短', 0, 1), place: { start: 5, end: 9 }, exact: '' };
    expect(locatePassage('短', far)).toBeNull();
  });
});
