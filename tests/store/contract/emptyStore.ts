import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../server/store/GraphStore.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';

export function describeEmptyStore(store: () => GraphStore): void {
  const slice = { offset: 0, limit: 10 };
  const nothing = { items: [], total: 0 };

  describe('without a graph', () => {
    test('getGraph throws a StoreError with the code EMPTY', async () => {
      const error: unknown = await store()
        .getGraph()
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'EMPTY' });
    });

    test('lists are empty', async () => {
      expect(await store().listReports()).toEqual([]);
      expect(await store().listEntities({}, 'TEXT', slice)).toEqual(nothing);
      expect(await store().listRelations({}, slice)).toEqual(nothing);
      expect(await store().listMostConnected(null, 10, true)).toEqual([]);
      expect(await store().listSearchDocuments()).toEqual([]);
    });

    test('ids are unknown', async () => {
      expect(await store().getReports(['north-2024'])).toEqual([null]);
      expect(await store().getEntities(['north-2024.gov'])).toEqual([null]);
      expect(await store().getDegrees(['north-2024.gov'])).toEqual([null]);
      expect(await store().listRelationsOf(['north-2024.gov'], 'BOTH', {}, slice)).toEqual([
        nothing,
      ]);
    });
  });
}
