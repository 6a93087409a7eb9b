import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRetryDelay } from '../../../client/explorer/toRetryDelay.ts';

describe('toRetryDelay', () => {
  it('doubles from 2 s up to 60 s', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => toRetryDelay(failures, 0));
    expect(delays).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('varies by chance, and never by more than a quarter', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const most = toRetryDelay(failures, 0);
        const delay = toRetryDelay(failures, chance);
        expect(delay).toBeLessThanOrEqual(most);
        expect(delay).toBeGreaterThanOrEqual(most * 0.75);
      }),
    );
    expect(toRetryDelay(3, 0.9)).toBeLessThan(toRetryDelay(3, 0.1));
  });
});
