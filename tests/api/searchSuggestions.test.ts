import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShorterTexts } from '../../server/search/toShorterTexts.ts';

const NAMES = ['行政规范性文件', '审查备案', '11件', '机构', '培训班', 'linkage mechanism', '环'];
const finds = (text: string): boolean => NAMES.some((name) => name.includes(text));

describe('toShorterTexts', () => {
  it.each([
    ['哪个机构审查备案了11件行政规范性文件?', ['行政规范性文件', '审查备案', '11件', '机构']],
    ['培训班 几期', ['培训班']],
    ['linkages', ['linkage']],
    ['kongress', []],
    // Single characters only where nothing longer is found.
    ['环保', ['环']],
    ['环保培训班', ['培训班']],
    ['机构', []],
    ['', []],
  ])('%s: %j', (text, shorter) => {
    expect(toShorterTexts(text, finds)).toEqual(shorter);
  });

  it('offers only what finds something, as it stands in the text, and none within another', () => {
    const text = fc.stringMatching(/^[行政规范性文件审查备案11机构 a-z?]{0,40}$/);
    fc.assert(
      fc.property(text, (asked) => {
        const offered = toShorterTexts(asked, finds);
        expect(offered.length).toBeLessThanOrEqual(6);
        for (const each of offered) {
          expect(finds(each)).toBe(true);
          expect(asked).toContain(each);
          expect(each).not.toBe(asked.trim());
        }
      }),
    );
  });
});
