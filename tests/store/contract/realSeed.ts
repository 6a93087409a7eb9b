import { describe, expect, test } from 'vitest';
import { SYMMETRIC_RELATION_TYPES } from '../../../graph-seed/model.ts';
import type { Entity, Relation, Seed } from '../../../graph-seed/model.ts';
import type { Direction, GraphStore } from '../../../server/store/GraphStore.ts';
import { toIds } from '../../support/smallSeedIds.ts';

const ALL = { offset: 0, limit: 100_000 };
const SYMMETRIC: readonly string[] = SYMMETRIC_RELATION_TYPES;

/** What follows from the seed by counting, so that it holds however much the seed grows. */
export function describeRealSeed(store: () => GraphStore, seed: () => Seed): void {
  const listSeedEntities = (): Entity[] => seed().reports.flatMap((graph) => graph.entities);
  const listSeedRelations = (): Relation[] => seed().reports.flatMap((graph) => graph.relations);

  /** All ids here are plain ASCII, so that JavaScript's own comparison is that by code point. */
  const inText = <T extends Entity | Relation>(claims: T[]): T[] =>
    claims.toSorted((a, b) => toKey(a) - toKey(b) || (a.id < b.id ? -1 : 1));
  const toKey = ({ report, evidence }: Entity | Relation): number =>
    seed().reports.findIndex((graph) => graph.report.id === report) * 1e9 +
    (evidence[0]?.start ?? NaN);

  const leads = (relation: Relation, id: string, direction: Direction): boolean =>
    (relation.source === id && (direction !== 'IN' || SYMMETRIC.includes(relation.type))) ||
    (relation.target === id && (direction !== 'OUT' || SYMMETRIC.includes(relation.type)));

  describe('the whole graph', () => {
    test('has the revision, ontology and reports of the seed', async () => {
      expect((await store().getGraph()).revision).toBe(seed().revision);
      expect(await store().getOntology()).toEqual(seed().ontology);
      expect(await store().listReports()).toEqual(seed().reports.map(({ report }) => report));
    });

    test('holds every entity and relation whole, in TEXT order', async () => {
      const [entities, relations] = [listSeedEntities(), listSeedRelations()];
      expect(entities.length).toBeGreaterThan(30);
      expect(relations.length).toBeGreaterThan(30);
      expect(await store().listEntities({}, 'TEXT', ALL)).toEqual({
        items: inText(entities),
        offset: 0,
        total: entities.length,
        revision: seed().revision,
      });
      expect(await store().listRelations({}, ALL)).toEqual({
        items: inText(relations),
        offset: 0,
        total: relations.length,
        revision: seed().revision,
      });
    });

    test.each(['OUT', 'IN', 'BOTH'] as const)(
      'lists the relations of each entity, %s',
      async (direction) => {
        const ids = toIds(listSeedEntities());
        const pages = await store().listRelationsOf(ids, direction, {}, ALL);
        const relations = inText(listSeedRelations());
        expect(pages.map(({ items }) => toIds(items))).toEqual(
          ids.map((id) => toIds(relations.filter((each) => leads(each, id, direction)))),
        );
      },
    );

    test('counts the degrees of each entity', async () => {
      const ids = toIds(listSeedEntities());
      expect(await store().getDegrees(ids)).toEqual(
        ids.map((id) => {
          const own = listSeedRelations().filter((each) => leads(each, id, 'BOTH'));
          const directed = own.filter(({ type }) => !SYMMETRIC.includes(type));
          return {
            in: directed.filter(({ target }) => target === id).length,
            out: directed.filter(({ source }) => source === id).length,
            total: own.length,
            implied: own.filter(({ agent }) => agent === 'IMPLIED').length,
          };
        }),
      );
    });

    test('lists what each section quotes', async () => {
      for (const { id } of seed().reports.flatMap(({ report }) => report.sections)) {
        const parts = new Set([id, ...listChildren(seed(), id)]);
        const isQuoted = ({ evidence }: Entity | Relation): boolean =>
          evidence.some(({ section }) => parts.has(section));
        const filter = { sections: [id] };
        const entities = await store().listEntities(filter, 'TEXT', ALL);
        const relations = await store().listRelations(filter, ALL);
        expect(toIds(entities.items)).toEqual(toIds(inText(listSeedEntities()).filter(isQuoted)));
        expect(toIds(relations.items)).toEqual(toIds(inText(listSeedRelations()).filter(isQuoted)));
      }
    });

    test('counts statistics that add up', async () => {
      const { entities, relations, byKind, byCategory, byRelationType, byBasis } =
        await store().getStatistics(null);
      const sum = (counts: { count: number }[]): number =>
        counts.reduce((total, { count }) => total + count, 0);
      expect([entities, sum(byKind), sum(byCategory)]).toEqual(
        Array.from({ length: 3 }, () => listSeedEntities().length),
      );
      expect([relations, sum(byRelationType), sum(byBasis)]).toEqual(
        Array.from({ length: 3 }, () => listSeedRelations().length),
      );
    });

    test('shows around each entity all its neighbours, and hides none of them', async () => {
      for (const id of toIds(listSeedEntities())) {
        const own = listSeedRelations().filter((each) => leads(each, id, 'BOTH'));
        const neighbours = new Set(
          own.map(({ source, target }) => (source === id ? target : source)),
        );
        const { entities, truncated, hidden } = await store().getNeighbourhood({
          ids: [id],
          depth: 1,
          direction: 'BOTH',
          limit: 1000,
        });
        const expected = inText(listSeedEntities()).filter((entity) => neighbours.has(entity.id));
        expect(toIds(entities)).toEqual([id, ...toIds(expected)]);
        expect(truncated).toBe(false);
        expect(hidden.find((each) => each.id === id)).toBeUndefined();
      }
    });
  });
}

function listChildren(seed: Seed, part: string): string[] {
  const sections = seed.reports.flatMap(({ report }) => report.sections);
  return toIds(sections.filter((section) => section.part === part));
}
