import { describe, expect, test } from 'vitest';
import type { Text } from '../../../graph-seed/model.ts';
import type { Count, GraphStore, NamedCount } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { north } from '../../support/smallSeedIds.ts';
import { TEST_ONTOLOGY } from '../../support/testOntology.ts';

function toCounts(ids: readonly string[], counts: readonly number[]): Count[] {
  expect(counts).toHaveLength(ids.length);
  return ids.map((id, index) => ({ id, count: counts[index] ?? 0 }));
}

/** The same with names. */
function toNamed(
  terms: readonly { id: string; name: Text }[],
  counts: readonly number[],
): NamedCount[] {
  expect(counts).toHaveLength(terms.length);
  return terms.map(({ id, name }, index) => ({ id, name, count: counts[index] ?? 0 }));
}

const { kinds: KINDS, categories: CATEGORIES, relationTypes: TYPES } = TEST_ONTOLOGY;
const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'];
const AGENTS = ['EXPLICIT', 'IMPLIED'];
const [NORTH_SECTIONS = [], SOUTH_SECTIONS = []] = SMALL_SEED.reports.map(({ report }) =>
  report.sections.map(({ id, title }) => ({ id, name: title })),
);

export function describeStatistics(store: () => GraphStore): void {
  describe('statistics', () => {
    test('of one report; a part counts what its sections and its heading quote, once each', async () => {
      expect(await store().getStatistics('north-2024')).toEqual({
        entities: 18,
        relations: 18,
        evidence: 42,
        byKind: toNamed(KINDS, [7, 5, 3, 3]),
        byCategory: toNamed(CATEGORIES, [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 0]),
        byRelationType: toNamed(TYPES, [4, 3, 1, 1, 1, 1, 1, 2, 0, 0, 1, 3, 0, 0]),
        byBasis: toCounts(BASES, [13, 3, 2]),
        byAgent: toCounts(AGENTS, [8, 4]),
        bySection: toNamed(NORTH_SECTIONS, [2, 14, 7, 7, 3]),
      });
    });

    test('of all reports', async () => {
      expect(await store().getStatistics(null)).toEqual({
        entities: 26,
        relations: 34,
        evidence: 67,
        byKind: toNamed(KINDS, [15, 5, 3, 3]),
        byCategory: toNamed(CATEGORIES, [2, 1, 7, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 0]),
        byRelationType: toNamed(TYPES, [4, 3, 1, 1, 2, 16, 1, 2, 0, 0, 1, 3, 0, 0]),
        byBasis: toCounts(BASES, [26, 5, 3]),
        byAgent: toCounts(AGENTS, [22, 6]),
        bySection: toNamed([...NORTH_SECTIONS, ...SOUTH_SECTIONS], [2, 14, 7, 7, 3, 1, 7]),
      });
    });

    test('of an unknown report: zeros, and no sections', async () => {
      const zeros = (terms: readonly { id: string; name: Text }[]): NamedCount[] =>
        terms.map(({ id, name }) => ({ id, name, count: 0 }));
      expect(await store().getStatistics('none')).toEqual({
        entities: 0,
        relations: 0,
        evidence: 0,
        byKind: zeros(KINDS),
        byCategory: zeros(CATEGORIES),
        byRelationType: zeros(TYPES),
        byBasis: toCounts(BASES, [0, 0, 0]),
        byAgent: toCounts(AGENTS, [0, 0]),
        bySection: [],
      });
    });
  });

  describe('most connected', () => {
    const rank = async (...query: Parameters<GraphStore['listMostConnected']>) =>
      (await store().listMostConnected(...query)).map(({ entity, degree }) => [entity.id, degree]);

    test('without implied relations', async () => {
      expect(await rank(null, 7, false)).toEqual([
        ['south-2025.b', 8],
        ['north-2024.study-meeting', 6],
        ['south-2025.a', 5],
        ['south-2025.c', 5],
        ['north-2024.inspection', 4],
        ['south-2025.g', 3],
        ['north-2024.gov', 2],
      ]);
    });

    test('with implied relations', async () => {
      expect(await rank(null, 5, true)).toEqual([
        ['south-2025.b', 9],
        ['north-2024.study-meeting', 7],
        ['south-2025.a', 7],
        ['north-2024.gov', 6],
        ['south-2025.c', 5],
      ]);
    });

    test('of one report, ties in TEXT order, entities without such relations last', async () => {
      const all = await rank('north-2024', 100, false);
      expect(all).toHaveLength(18);
      expect(all.slice(2, 6).map(([id]) => id)).toEqual(north('gov departments justice court'));
      expect(all.slice(-2)).toEqual([
        ['north-2024.oversight', 0],
        ['north-2024.shortage', 0],
      ]);
    });

    test('holds whole entities', async () => {
      const ranked = await store().listMostConnected('north-2024', 2, false);
      expect(ranked.map(({ entity }) => entity)).toEqual(
        await store().getEntities(north('study-meeting inspection')),
      );
    });

    test('of nothing, or of an unknown report', async () => {
      expect(await rank(null, 0, true)).toEqual([]);
      expect(await rank('none', 10, true)).toEqual([]);
    });
  });
}
