import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { toIds } from '../../support/smallSeedIds.ts';

export function describeEntities(store: () => GraphStore): void {
  const entities = SMALL_SEED.reports.flatMap((graph) => graph.entities);
  const relations = SMALL_SEED.reports.flatMap((graph) => graph.relations);

  describe('entities and relations by id', () => {
    test('entities are answered whole, in the order asked for', async () => {
      expect(await store().getEntities(toIds(entities))).toEqual(entities);
    });

    test('relations are answered whole, in the order asked for', async () => {
      expect(await store().getRelations(toIds(relations))).toEqual(relations);
    });

    test('an unknown id gives null, a repeated one is answered each time', async () => {
      const [entity, relation] = [entities[3], relations[3]];
      if (!entity || !relation) throw new Error('The small seed is too small.');
      expect(
        await store().getEntities(['none', entity.id, entity.id, relation.id, 'north-2024.1']),
      ).toEqual([null, entity, entity, null, null]);
      expect(
        await store().getRelations([
          relation.id,
          'none',
          entity.id,
          relation.id,
          `${relation.id}~9`,
        ]),
      ).toEqual([relation, null, null, relation, null]);
      expect(await store().getEntities([])).toEqual([]);
      expect(await store().getRelations([])).toEqual([]);
    });

    test('anything with an id is answered by it, in the order asked for', async () => {
      const { ontology, reports } = SMALL_SEED;
      const nodes = [
        ...relations,
        ...entities,
        ...reports.map(({ report }) => report),
        ...reports.flatMap(({ report }) => report.sections),
        ...ontology.categories,
        ...ontology.indicators,
        ...ontology.concepts,
        ...reports.flatMap(({ tours }) => tours),
      ];
      expect(await store().getNodes(toIds(nodes))).toEqual(nodes);
      const [node] = nodes;
      expect(await store().getNodes(['none', node?.id ?? '', 'BODY', '~', node?.id ?? ''])).toEqual(
        [null, node, null, null, node],
      );
      expect(await store().getNodes([])).toEqual([]);
    });

    test('a caller who changes an answer does not change the graph', async () => {
      const ids = ['north-2024.pass-rate'];
      const [before] = await store().getEntities(ids);
      const expected = structuredClone(before);
      // A store may refuse the change, or take it to a copy of its own.
      expect(() => {
        if (before?.measure) before.measure.value = 1;
        before?.evidence.reverse();
      }).toSatisfy((change: () => void) => {
        try {
          change();
        } catch (error) {
          return error instanceof TypeError;
        }
        return true;
      });
      expect(await store().getEntities(ids)).toEqual([expected]);
    });
  });
}
