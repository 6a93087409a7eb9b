import { describe, expect, it } from 'vitest';
import { formatMeasure } from '../../../client/panels/formatMeasure.ts';

describe('formatMeasure', () => {
  it('keeps the figure of the report in Chinese, its unit once', () => {
    const measure = { raw: '4.1万余', value: 41000, unit: '件', comparator: 'MORE_THAN' } as const;
    expect(formatMeasure(measure, 'zh')).toBe('4.1万余件');
    expect(formatMeasure({ ...measure, raw: '4.1万余件' }, 'zh')).toBe('4.1万余件');
  });

  it('writes the number in English, with how it is to be read', () => {
    const measure = { raw: '4.1万余', value: 41000, unit: '件', comparator: 'MORE_THAN' } as const;
    expect(formatMeasure(measure, 'en')).toBe('41,000+');
    expect(formatMeasure({ ...measure, value: 99.93, unit: '%', comparator: 'EXACT' }, 'en')).toBe(
      '99.93%',
    );
    expect(formatMeasure({ ...measure, raw: '第一', value: null, unit: null }, 'en')).toBe('第一');
  });
});
