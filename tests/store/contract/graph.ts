import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';

export function describeGraph(store: () => GraphStore): void {
  const reports = SMALL_SEED.reports.map(({ report }) => report);

  describe('graph, ontology and reports', () => {
    test('the graph has the revision of the seed and a time of loading', async () => {
      const { revision, loadedAt } = await store().getGraph();
      expect(revision).toBe(SMALL_SEED.revision);
      expect(new Date(loadedAt).toISOString()).toBe(loadedAt);
      expect(Math.abs(Date.now() - Date.parse(loadedAt))).toBeLessThan(600_000);
    });

    test('the ontology is that of the seed, in its order', async () => {
      expect(await store().getOntology()).toEqual(SMALL_SEED.ontology);
    });

    test('reports are listed whole, in order of id', async () => {
      expect(await store().listReports()).toEqual(reports);
    });

    test('reports are answered in the order asked for, once for each id, null where unknown', async () => {
      const [north, south] = reports;
      expect(
        await store().getReports([
          'south-2025',
          'none',
          'north-2024',
          'south-2025',
          'north-2024.gov',
        ]),
      ).toEqual([south, null, north, south, null]);
      expect(await store().getReports([])).toEqual([]);
    });

    test('claims are answered report by report, whole and in TEXT order, none where unknown', async () => {
      const all = { offset: 0, limit: 1000 };
      const read = async (id: string) => ({
        entities: (await store().listEntities({ reports: [id] }, 'TEXT', all)).items,
        relations: (await store().listRelations({ reports: [id] }, all)).items,
      });
      const [north, south] = [await read('north-2024'), await read('south-2025')];
      expect(north.relations.length).toBeGreaterThan(0);
      const nothing = { entities: [], relations: [] };
      expect(await store().getClaims(['south-2025', 'none', 'north-2024', 'south-2025'])).toEqual([
        south,
        nothing,
        north,
        south,
      ]);
      expect(await store().getClaims([])).toEqual([]);
    });
  });
}
