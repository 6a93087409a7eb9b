import { describe, expect, test } from 'vitest';
import type { GraphStore, NeighbourhoodQuery, Subgraph } from '../../../server/store/GraphStore.ts';
import { north, toIds } from '../../support/smallSeedIds.ts';

const TO_DEPTH_2 = [
  ...north('gov drive oversight study-meeting linkage shortage'),
  ...north('party departments study-book study-list twelve-studies review'),
];

export function describeNeighbourhoodLimits(store: () => GraphStore): void {
  const ask = (query: Partial<NeighbourhoodQuery>): Promise<Subgraph> =>
    store().getNeighbourhood({
      ids: north('gov'),
      depth: 2,
      direction: 'BOTH',
      limit: 100,
      ...query,
    });

  describe('limit of a neighbourhood', () => {
    test.each([
      ['inside the first level', 3, true],
      ['between levels', 6, true],
      ['inside the second level', 8, true],
      ['one short of all', 11, true],
      ['just enough', 12, false],
    ])('%s', async (_, limit, truncated) => {
      const subgraph = await ask({ limit });
      expect(toIds(subgraph.entities)).toEqual(TO_DEPTH_2.slice(0, limit));
      expect(subgraph.truncated).toBe(truncated);
    });

    test('what is cut off is hidden, and so are relations to it', async () => {
      const { relations, hidden } = await ask({ limit: 3 });
      expect(toIds(relations)).toEqual(north('gov~CARRIES_OUT~drive gov~LEADS~oversight'));
      expect(hidden).toEqual([{ id: 'north-2024.gov', count: 3 }]);
    });

    test('hidden neighbours beyond the depth do not make it truncated', async () => {
      const { truncated, hidden } = await ask({ depth: 1, limit: 6 });
      expect(truncated).toBe(false);
      expect(hidden).not.toEqual([]);
    });

    test('starting entities are answered even where they are more than the limit', async () => {
      const ids = north('shortage gov town');
      for (const limit of [0, 1, 2]) {
        const alone = await ask({ ids, depth: 0, limit });
        expect(toIds(alone.entities)).toEqual(ids);
        expect(alone.truncated).toBe(false);
        const cut = await ask({ ids, depth: 1, limit });
        expect(toIds(cut.entities)).toEqual(ids);
        expect(toIds(cut.relations)).toEqual(north('gov~YIELDS~shortage'));
        expect(cut.truncated).toBe(true);
      }
    });
  });
}
