import { describe, expect, test } from 'vitest';
import type {
  Direction,
  GraphStore,
  NeighbourhoodQuery,
  Subgraph,
} from '../../../server/store/GraphStore.ts';
import { north, south, toIds } from '../../support/smallSeedIds.ts';

const HUB_RELATIONS = [
  ...north('gov~CARRIES_OUT~drive gov~LEADS~oversight gov~LEADS~study-meeting'),
  ...north('gov~LEADS~study-meeting~2 gov~ESTABLISHES~linkage gov~YIELDS~shortage'),
];
const LEVELS = [
  north('gov'),
  north('drive oversight study-meeting linkage shortage'),
  north('party departments study-book study-list twelve-studies review'),
  north('inspection'),
];

const DIRECTIONS: [slug: string, direction: Direction, depth: number, expected: string][] = [
  ['study-meeting', 'OUT', 1, 'study-meeting study-book study-list twelve-studies'],
  ['study-meeting', 'IN', 1, 'study-meeting gov party departments'],
  ['departments', 'OUT', 2, 'departments study-meeting study-book study-list twelve-studies'],
  ['departments', 'IN', 2, 'departments inspection justice court'],
  ['linkage', 'OUT', 1, 'linkage review'],
  ['linkage', 'IN', 1, 'linkage gov review'],
  ['review', 'OUT', 2, 'review linkage'],
  ['review', 'IN', 2, 'review linkage gov'],
];

export function describeNeighbourhood(store: () => GraphStore): void {
  const ask = (query: Partial<NeighbourhoodQuery>): Promise<Subgraph> =>
    store().getNeighbourhood({ ids: [], depth: 1, direction: 'BOTH', limit: 100, ...query });

  describe('neighbourhood', () => {
    test.each([0, 1, 2, 3])('depth %i: by hops, within them in TEXT order', async (depth) => {
      const { entities, truncated } = await ask({ ids: north('gov'), depth });
      expect(toIds(entities)).toEqual(LEVELS.slice(0, depth + 1).flat());
      expect(truncated).toBe(false);
    });

    test('holds whole entities and relations', async () => {
      const { entities, relations } = await ask({ ids: north('gov') });
      expect(toIds(relations)).toEqual(HUB_RELATIONS);
      expect(entities).toEqual(await store().getEntities(toIds(entities)));
      expect(relations).toEqual(await store().getRelations(HUB_RELATIONS));
    });

    test.each(DIRECTIONS)('from %s, %s, depth %i', async (slug, direction, depth, expected) => {
      const { entities } = await ask({ ids: north(slug), direction, depth });
      expect(toIds(entities)).toEqual(north(expected));
    });

    test('relations among the entities are there whatever their direction', async () => {
      const triangle = await ask({ ids: north('justice'), direction: 'OUT' });
      expect(toIds(triangle.entities)).toEqual(north('justice inspection court'));
      expect(toIds(triangle.relations)).toEqual([
        ...north('court~COORDINATES_WITH~justice justice~CARRIES_OUT~inspection'),
        ...north('court~CARRIES_OUT~inspection'),
      ]);
      const starts = north('twelve-studies study-meeting');
      const against = await ask({ ids: starts, direction: 'IN', depth: 0 });
      expect(toIds(against.entities)).toEqual(starts);
      expect(toIds(against.relations)).toEqual(north('study-meeting~YIELDS~twelve-studies'));
    });

    test('several starting entities stand first, as asked for, once each, unknown ids passed over', async () => {
      const { entities } = await ask({
        ids: [...south('gov'), ...north('none town'), ...south('gov')],
      });
      expect(toIds(entities)).toEqual([
        ...south('gov'),
        ...north('town province'),
        ...south('a b'),
      ]);
    });

    test('only unknown ids, or none, give nothing', async () => {
      const nothing: Subgraph = { entities: [], relations: [], truncated: false, hidden: [] };
      expect(await ask({ ids: ['none', 'north-2024'] })).toEqual(nothing);
      expect(await ask({ ids: [] })).toEqual(nothing);
    });

    test('hidden counts different entities, in either direction', async () => {
      const count = async (query: Partial<NeighbourhoodQuery>): Promise<[string, number][]> =>
        (await ask(query)).hidden.map((each) => [each.id.replace('north-2024.', ''), each.count]);
      expect(await count({ ids: north('gov'), depth: 0 })).toEqual([['gov', 5]]);
      expect(await count({ ids: north('gov') })).toEqual([
        ['study-meeting', 5],
        ['linkage', 1],
      ]);
      expect(await count({ ids: north('study-meeting'), direction: 'IN' })).toEqual([
        ['study-meeting', 3],
        ['gov', 4],
        ['departments', 1],
      ]);
      expect(await count({ ids: north('gov'), depth: 4 })).toEqual([]);
    });

    test('relations that do not pass the filter are as if absent', async () => {
      const explicit = await ask({ ids: north('gov'), filter: { agents: ['EXPLICIT'] } });
      expect(toIds(explicit.entities)).toEqual(north('gov drive study-meeting'));
      expect(toIds(explicit.relations)).toEqual([
        ...north('gov~CARRIES_OUT~drive gov~LEADS~study-meeting~2'),
      ]);
      expect(explicit.hidden).toEqual([{ id: 'north-2024.study-meeting', count: 5 }]);
      const kinds = { entityKinds: ['BODY', 'INITIATIVE'] } as const;
      const acts = await ask({ ids: north('gov'), depth: 2, filter: kinds });
      expect(toIds(acts.entities)).toEqual(north('gov drive study-meeting party departments'));
      expect(acts.hidden).toEqual([{ id: 'north-2024.departments', count: 1 }]);
    });

    test('the filter never removes a starting entity', async () => {
      for (const filter of [{ entityKinds: ['OUTCOME'] }, { types: [] }] as const) {
        const { entities, relations, hidden } = await ask({ ids: north('gov party'), filter });
        expect(toIds(entities)).toEqual(north('gov party'));
        expect({ relations, hidden }).toEqual({ relations: [], hidden: [] });
      }
    });
  });
}
