import { describe, expect, it } from 'vitest';
import { PARTS, readOptions } from './readOptions.ts';

describe('the options of the bench', () => {
  it('are two sizes and all parts, unless told otherwise', () => {
    expect(readOptions([])).toEqual({ sizes: [10_000, 100_000], parts: [...PARTS] });
  });

  it('are put in order, each part once', () => {
    const args = ['--sizes', '300,20', '--only', 'browser,questions,browser'];
    expect(readOptions(args)).toEqual({ sizes: [20, 300], parts: ['questions', 'browser'] });
  });

  it.each([
    ['--only', 'page', /no part “page”; give questions, .*offline\.$/],
    ['--only', '', /no part “”/],
    ['--only', 'browser, search', /no part “ search”/],
    ['--sizes', '10,many', /--sizes 10,many: give numbers/],
    ['--sizes', '0', /--sizes 0/],
    ['--size', '10', /--size/],
  ])('%s %j is refused with the reason', (option, value, reason) => {
    expect(() => readOptions([option, value])).toThrow(reason);
  });
});
