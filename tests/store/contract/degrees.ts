import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { north, south, toIds } from '../../support/smallSeedIds.ts';

export function describeDegrees(store: () => GraphStore): void {
  describe('degrees', () => {
    test('count directed relations by direction, symmetric ones in the total only', async () => {
      expect(
        await store().getDegrees([
          ...north('gov study-meeting inspection linkage review shortage'),
          ...south('b c'),
        ]),
      ).toEqual([
        { in: 0, out: 6, total: 6, implied: 4 },
        { in: 4, out: 3, total: 7, implied: 1 },
        { in: 2, out: 2, total: 4, implied: 0 },
        { in: 1, out: 0, total: 2, implied: 1 },
        { in: 0, out: 0, total: 1, implied: 0 },
        { in: 1, out: 0, total: 1, implied: 1 },
        { in: 7, out: 1, total: 9, implied: 1 },
        { in: 1, out: 3, total: 5, implied: 0 },
      ]);
    });

    test('are answered in the order asked for, once for each id, null where unknown', async () => {
      const [court, justice] = [
        { in: 0, out: 1, total: 2, implied: 0 },
        { in: 0, out: 1, total: 2, implied: 0 },
      ];
      expect(await store().getDegrees(north('court none justice court'))).toEqual([
        court,
        null,
        justice,
        court,
      ]);
      expect(await store().getDegrees([])).toEqual([]);
    });

    test('the documents of the search hold every entity in TEXT order, with its total', async () => {
      const { revision, documents } = await store().listSearchDocuments();
      const { items } = await store().listEntities({}, 'TEXT', { offset: 0, limit: 100 });
      expect(revision).toBe(SMALL_SEED.revision);
      const relations = SMALL_SEED.reports.flatMap((graph) => graph.relations);
      expect(documents.map(({ entity }) => entity)).toEqual(items);
      expect(documents.map(({ degree }) => degree)).toEqual(
        toIds(items).map(
          (id) => relations.filter(({ source, target }) => source === id || target === id).length,
        ),
      );
    });
  });
}
