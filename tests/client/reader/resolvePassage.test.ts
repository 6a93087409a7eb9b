import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPassageQuote } from '../../../client/graph/passage.ts';
import { resolvePassage } from '../../../client/reader/resolvePassage.ts';

const TEXT =
  '区法院常态化与涉诉单位联动,化解行政争议并组织100余名行政机关负责人旁听庭审。' +
  '在黄台岗等乡镇(街道)成立“非诉讼多元解纷工作站”,探索诉调衔接机制,持续推动府院联动机制向基层延伸。';
const resolve = (text: string, start: number, end: number, quote?: string) =>
  resolvePassage(text, { start, end }, quote, toPassageQuote);

describe('resolvePassage', () => {
  it('finds every passage of an unchanged text where it stands', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(TEXT.length), (a, length) => {
        const [start, end] = [a, Math.min(TEXT.length, a + 1 + length)];
        const quote = toPassageQuote(TEXT.slice(start, end));
        expect(resolve(TEXT, start, end, quote)).toEqual({ type: 'same', start, end });
      }),
    );
  });

  it('finds a passage again, word for word, behind what was put in before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('新', '增', '。', '句'), minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: TEXT.length - 12 }),
        fc.integer({ min: 12, max: 70 }),
        (before, start, length) => {
          const end = Math.min(TEXT.length, start + length);
          const quote = toPassageQuote(TEXT.slice(start, end));
          const shift = before.length;
          expect(resolve(before + TEXT, start, end, quote)).toEqual({
            type: 'moved',
            start: start + shift,
            end: end + shift,
          });
        },
      ),
    );
  });

  it('finds a passage that is cut within a character, and its quote fits an address', () => {
    const text = '𠮷'.repeat(60);
    fc.assert(
      fc.property(fc.nat(119), fc.integer({ min: 1, max: 100 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const quote = toPassageQuote(text.slice(start, end));
        expect(decodeURIComponent(encodeURIComponent(quote))).toBe(quote);
        expect(resolve(text, start, end, quote)).toEqual({ type: 'same', start, end });
      }),
    );
  });

  it('takes the nearest of several', () => {
    const text = '区法院审理。区法院调解。区法院宣判。';
    expect(resolve(text, 7, 10, '区法院')).toEqual({ type: 'moved', start: 6, end: 9 });
    expect(resolve(text, 11, 14, '区法院')).toEqual({ type: 'moved', start: 12, end: 15 });
  });

  it('finds what reads most like it where a word has changed', () => {
    const changed = TEXT.replace('常态化与涉诉单位联动', '常态化和涉诉单位联动');
    const found = resolve(changed, 0, 13, '区法院常态化与涉诉单位联动');
    expect(found.type).toBe('near');
    if (found.type !== 'near') return;
    expect(changed.slice(found.start, found.end)).toBe('区法院常态化和涉诉单位联动');
  });

  it('finds a long passage by its ends where both have stayed', () => {
    const quote = toPassageQuote(TEXT.slice(0, 39));
    const long = TEXT.slice(0, 60);
    const changed = `按:${TEXT.replace('行政争议', '行政纠纷争议')}`;
    const found = resolve(changed, 0, 60, toPassageQuote(long));
    expect(found).toEqual({ type: 'moved', start: 2, end: 64 });
    expect(resolve(changed, 0, 39, quote).type).not.toBe('lost');
  });

  it('finds nothing where nothing is like it, and never leaves the text', () => {
    expect(resolve(TEXT, 0, 8, '完全不同的八个字')).toEqual({ type: 'lost' });
    expect(resolve('', 0, 8, '区法院')).toEqual({ type: 'lost' });
    fc.assert(
      fc.property(fc.nat(500), fc.nat(80), fc.string({ maxLength: 60 }), (start, length, quote) => {
        const found = resolve(TEXT, start, start + 1 + length, quote);
        if (found.type === 'lost') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(TEXT.length);
        expect(found.start).toBeLessThan(found.end);
      }),
    );
  });

  it('goes by the place alone where the link has no words, as far as the text reaches', () => {
    expect(resolve(TEXT, 5, 9)).toEqual({ type: 'same', start: 5, end: 9 });
    expect(resolve(TEXT, 5, 9999)).toEqual({ type: 'same', start: 5, end: TEXT.length });
    expect(resolve(TEXT, 9000, 9999)).toEqual({ type: 'lost' });
  });
});
