import { describe, expect, test } from 'vitest';
import type { Direction, GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { north, toIds } from '../../support/smallSeedIds.ts';

const ALL = { offset: 0, limit: 100 };

const MEETING_IN = [
  ...north('party~LEADS~study-meeting gov~LEADS~study-meeting gov~LEADS~study-meeting~2'),
  ...north('departments~TAKES_PART_IN~study-meeting'),
];
const MEETING_OUT = [
  ...north('study-meeting~USES~study-book study-meeting~USES~study-list'),
  ...north('study-meeting~YIELDS~twelve-studies'),
];
const [ESTABLISHES, CONNECTS] = [
  north('gov~ESTABLISHES~linkage'),
  north('review~CONNECTS~linkage'),
];

const DIRECTIONS: [slug: string, direction: Direction, expected: string[]][] = [
  ['study-meeting', 'OUT', MEETING_OUT],
  ['study-meeting', 'IN', MEETING_IN],
  ['study-meeting', 'BOTH', [...MEETING_IN, ...MEETING_OUT]],
  // Symmetric: review is its source, linkage its target.
  ['linkage', 'OUT', CONNECTS],
  ['linkage', 'IN', [...ESTABLISHES, ...CONNECTS]],
  ['linkage', 'BOTH', [...ESTABLISHES, ...CONNECTS]],
  ['review', 'OUT', CONNECTS],
  ['review', 'IN', CONNECTS],
  ['review', 'BOTH', CONNECTS],
  ['shortage', 'OUT', []],
];

export function describeRelationsOf(store: () => GraphStore): void {
  describe('relations of an entity', () => {
    test.each(DIRECTIONS)('of %s, %s', async (slug, direction, expected) => {
      const [page] = await store().listRelationsOf(north(slug), direction, {}, ALL);
      expect(toIds(page?.items ?? [])).toEqual(expected);
      expect(page?.total).toBe(expected.length);
    });

    test('are whole relations', async () => {
      const [page] = await store().listRelationsOf(north('study-meeting'), 'BOTH', {}, ALL);
      expect(page?.items).toEqual(await store().getRelations([...MEETING_IN, ...MEETING_OUT]));
    });

    test('come with their other ends, one for each, where these are asked for', async () => {
      const ids = north('study-meeting linkage none');
      const pages = await store().listRelationsOf(ids, 'BOTH', {}, ALL, true);
      for (const [at, { items, ends }] of pages.entries()) {
        const others = items.map(({ source, target }) => (source === ids[at] ? target : source));
        expect(ends).toEqual(await store().getEntities(others));
      }
      expect(pages.map(({ ends }) => ends.length)).toEqual([7, 2, 0]);
      const cut = { offset: 1, limit: 2 };
      const [part] = await store().listRelationsOf(ids, 'BOTH', {}, cut, true);
      expect(part?.ends).toEqual(pages[0]?.ends.slice(1, 3));
      expect(
        (await store().listRelationsOf(ids, 'BOTH', {}, ALL)).flatMap(({ ends }) => ends),
      ).toEqual([]);
    });

    test('one page for each id, in the order asked for, empty where unknown', async () => {
      const ids = north('review none linkage review');
      const pages = await store().listRelationsOf(ids, 'IN', {}, ALL);
      expect(pages.map(({ items }) => toIds(items))).toEqual([
        CONNECTS,
        [],
        [...ESTABLISHES, ...CONNECTS],
        CONNECTS,
      ]);
      expect(pages.map(({ total }) => total)).toEqual([1, 0, 2, 1]);
      expect(await store().listRelationsOf([], 'IN', {}, ALL)).toEqual([]);
    });

    test('the slice is taken of each page', async () => {
      const ids = north('study-meeting gov');
      const pages = await store().listRelationsOf(ids, 'BOTH', {}, { offset: 3, limit: 2 });
      expect(pages.map(({ items }) => toIds(items))).toEqual([
        [...MEETING_IN.slice(3), ...MEETING_OUT.slice(0, 1)],
        north('gov~LEADS~study-meeting~2 gov~ESTABLISHES~linkage'),
      ]);
      expect(pages.map(({ total }) => total)).toEqual([7, 6]);
      const past = await store().listRelationsOf(ids, 'BOTH', {}, { offset: 7, limit: 2 });
      expect(past).toEqual([
        { items: [], ends: [], offset: 7, total: 7, revision: SMALL_SEED.revision },
        { items: [], ends: [], offset: 6, total: 6, revision: SMALL_SEED.revision },
      ]);
    });

    test('the filter is joint with the direction', async () => {
      const explicit = { agents: ['EXPLICIT'], types: ['LEADS', 'USES'] } as const;
      const [both] = await store().listRelationsOf(north('study-meeting'), 'BOTH', explicit, ALL);
      expect(toIds(both?.items ?? [])).toEqual([
        ...north('party~LEADS~study-meeting gov~LEADS~study-meeting~2'),
        ...north('study-meeting~USES~study-book study-meeting~USES~study-list'),
      ]);
      const kinds = { entityKinds: ['INITIATIVE', 'OUTCOME'] } as const;
      const [out] = await store().listRelationsOf(north('study-meeting'), 'OUT', kinds, ALL);
      expect(toIds(out?.items ?? [])).toEqual(north('study-meeting~YIELDS~twelve-studies'));
    });
  });
}
