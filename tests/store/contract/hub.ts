import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { HUB, SPOKES } from '../../support/hubSeed.ts';
import { toIds } from '../../support/smallSeedIds.ts';

/** Those that the small seed gives it beside. */
const OTHERS = 5;
const LEAF = 'north-2024.spoke-05000';

/** A body with ten thousand neighbours is answered within the limit, by the same ones each time. */
export function describeHub(store: () => GraphStore): void {
  describe('its neighbourhood', () => {
    const ask = (ids: string[], depth: number, limit: number) =>
      store().getNeighbourhood({ ids, depth, direction: 'BOTH', limit });

    test('shows as many neighbours as asked for, the first of the text, and counts the rest', async () => {
      const { entities, relations, truncated, hidden } = await ask([HUB], 1, 100);
      expect(entities).toHaveLength(100);
      expect(truncated).toBe(true);
      const ids = toIds(entities);
      expect(ids[0]).toBe(HUB);
      const all = await store().listEntities({}, 'TEXT', { offset: 0, limit: 20_000 });
      const rank = new Map(toIds(all.items).map((id, at) => [id, at]));
      const ranks = ids.slice(1).map((id) => rank.get(id) ?? NaN);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      for (const { source, target } of relations)
        expect(ids.includes(source) && ids.includes(target)).toBe(true);
      expect(hidden.find(({ id }) => id === HUB)?.count).toBe(SPOKES + OTHERS - 99);
      expect(await ask([HUB], 1, 100)).toEqual(await ask([HUB], 1, 100));
    });

    test('is passed on the way from a leaf, within the limit', async () => {
      const { entities, truncated, hidden } = await ask([LEAF], 2, 50);
      expect(toIds(entities).slice(0, 2)).toEqual([LEAF, HUB]);
      expect(entities).toHaveLength(50);
      expect(truncated).toBe(true);
      expect(hidden).toContainEqual({ id: HUB, count: SPOKES + OTHERS - 49 });
    });

    test('joins two leaves by one way', async () => {
      const paths = await store().findPaths({
        from: LEAF,
        to: 'north-2024.spoke-00001',
        maxLength: 3,
        limit: 10,
        direction: 'BOTH',
      });
      expect(paths.map(({ entities }) => toIds(entities))).toEqual([
        [LEAF, HUB, 'north-2024.spoke-00001'],
      ]);
    });
  });

  test('the documents of the search hold every one of so many, in TEXT order', async () => {
    const { documents } = await store().listSearchDocuments();
    const { items } = await store().listEntities({}, 'TEXT', { offset: 0, limit: 20_000 });
    expect(items.length).toBeGreaterThan(SPOKES);
    expect(toIds(documents.map(({ entity }) => entity))).toEqual(toIds(items));
    expect(documents.find(({ entity }) => entity.id === HUB)?.degree).toBe(SPOKES + OTHERS + 1);
  });
}
