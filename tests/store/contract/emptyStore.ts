import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../server/store/GraphStore.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';

export function describeEmptyStore(store: () => GraphStore): void {
  const slice = { offset: 0, limit: 10 };

  describe('without a graph', () => {
    test.each<[string, () => Promise<unknown>]>([
      ['getGraph', () => store().getGraph()],
      ['listEntities', () => store().listEntities({}, 'TEXT', slice)],
      ['listRelations', () => store().listRelations({}, slice)],
      ['listRelationsOf', () => store().listRelationsOf(['north-2024.gov'], 'BOTH', {}, slice)],
      ['listSearchDocuments', () => store().listSearchDocuments()],
    ])('%s throws a StoreError with the code EMPTY', async (_, call) => {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'EMPTY' });
    });

    test('what names no revision is empty', async () => {
      expect(await store().listReports()).toEqual([]);
      expect(await store().listMostConnected(null, 10, true)).toEqual([]);
      expect(await store().getMatrix({ rows: 'BODY', columns: 'SECTION' })).toEqual({
        rows: [],
        columns: [],
        cells: [],
      });
    });

    test('ids are unknown', async () => {
      expect(await store().getReports(['north-2024'])).toEqual([null]);
      expect(await store().getEntities(['north-2024.gov'])).toEqual([null]);
      expect(await store().getDegrees(['north-2024.gov'])).toEqual([null]);
      expect(await store().getNodes(['north-2024.gov', 'north-2024.1'])).toEqual([null, null]);
    });
  });
}
