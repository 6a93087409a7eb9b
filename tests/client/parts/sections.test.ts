import { describe, expect, it } from 'vitest';
import { countSentence } from '../../../client/panels/countSentence.ts';
import { toSectionLabel, toSectionNumeral } from '../../../client/parts/toSectionLabel.ts';

const title = { zh: '府院联动', en: 'Linkage' };

describe('section numbers', () => {
  it('read as the headings do', () => {
    expect(toSectionNumeral('3', 'zh')).toBe('三');
    expect(toSectionNumeral('3.2', 'zh')).toBe('（二）');
    expect(toSectionNumeral('2.10', 'zh')).toBe('（十）');
    expect(toSectionNumeral('21', 'zh')).toBe('二十一');
    expect(toSectionNumeral('3.2', 'en')).toBe('(2)');
    expect(toSectionNumeral('introduction', 'zh')).toBe('');
  });

  it('are replaced by the title where there is none', () => {
    expect(toSectionLabel({ number: '3.2', title }, 'zh')).toBe('三（二）');
    expect(toSectionLabel({ number: '3.2', title }, 'en')).toBe('3(2)');
    expect(toSectionLabel({ number: 'conclusion', title }, 'en')).toBe('Linkage');
  });
});

describe('countSentence', () => {
  const section = { id: 's', number: '1', start: 10, end: 40, title, part: null };
  const report = {
    sections: [section],
    sentences: [0, 10, 20, 30].map((start) => ({ start, translation: null })),
  };
  it('counts from the heading on', () => {
    expect(countSentence(report, 's', 10)).toBe(1);
    expect(countSentence(report, 's', 30)).toBe(3);
    expect(countSentence(report, 'unknown', 30)).toBeNull();
  });
});
