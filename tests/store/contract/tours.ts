import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { toIds } from '../../support/smallSeedIds.ts';

export function describeTours(store: () => GraphStore): void {
  const tours = SMALL_SEED.reports.flatMap((graph) => graph.tours);

  describe('tours', () => {
    test('are listed whole, by report and as they are offered, their steps in order', async () => {
      expect(toIds(tours)).toEqual([
        'north-2024.second-tour',
        'north-2024.first-tour',
        'south-2025.second-tour',
        'south-2025.first-tour',
      ]);
      expect(await store().listTours()).toEqual(tours);
    });

    test('are answered by id, in the order asked for, null where unknown', async () => {
      const [first, second] = tours;
      const step = first?.steps[0]?.id ?? '';
      expect(
        await store().getTours([second?.id ?? '', 'none', step, first?.id ?? '', 'north-2024']),
      ).toEqual([second, null, null, first, null]);
      expect(await store().getTours([])).toEqual([]);
    });
  });
}
