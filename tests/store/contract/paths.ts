import { describe, expect, test } from 'vitest';
import type { GraphStore, Path, PathQuery } from '../../../server/store/GraphStore.ts';
import { north, south, toIds } from '../../support/smallSeedIds.ts';

/** From `a` to `b`, best first; each row says what puts it after the one before. */
const RANKED = [
  south('a~SUPERVISES~b'),
  // More hops, though both are firm; b~C… comes before c~S…, which comes before g in the next row.
  south('a~SUPERVISES~c b~COORDINATES_WITH~c'),
  south('a~SUPERVISES~c c~SUPERVISES~b'),
  south('a~SUPERVISES~g g~SUPERVISES~b'),
  // As firm, but over a collective; then over a body of a higher level.
  south('a~SUPERVISES~e e~SUPERVISES~b'),
  south('a~SUPERVISES~f f~SUPERVISES~b'),
  // Less firm, though over neither: one hop is juxtaposed, implied, inferred.
  south('a~SUPERVISES~c c~SUPERVISES~b~2'),
  south('a~SUPERVISES~d d~SUPERVISES~b'),
  south('gov~SUPERVISES~a b~SUPERVISES~gov'),
  // Three hops.
  south('a~SUPERVISES~c c~SUPERVISES~g g~SUPERVISES~b'),
  south('a~SUPERVISES~g c~SUPERVISES~g b~COORDINATES_WITH~c'),
  south('a~SUPERVISES~g c~SUPERVISES~g c~SUPERVISES~b'),
  south('a~SUPERVISES~g c~SUPERVISES~g c~SUPERVISES~b~2'),
];
const [FROM, TO] = ['south-2025.a', 'south-2025.b'];

export function describePaths(store: () => GraphStore): void {
  const find = (query: Partial<PathQuery>): Promise<Path[]> =>
    store().findPaths({
      from: FROM,
      to: TO,
      maxLength: 3,
      limit: 100,
      direction: 'BOTH',
      ...query,
    });
  const findIds = async (query: Partial<PathQuery>): Promise<string[][]> =>
    (await find(query)).map(({ relations }) => toIds(relations));

  describe('paths', () => {
    test('are ranked by hops, firmness, looseness, then ids', async () => {
      expect(await findIds({})).toEqual(RANKED);
    });

    test('hold whole entities from one end to the other, and the relations between them', async () => {
      const [direct, , , , overCollective] = await find({});
      expect(direct?.entities).toEqual(await store().getEntities(south('a b')));
      expect(direct?.relations).toEqual(await store().getRelations(RANKED[0] ?? []));
      expect(overCollective?.entities).toEqual(await store().getEntities(south('a e b')));
      expect(toIds((await find({}))[10]?.entities ?? [])).toEqual(south('a g c b'));
    });

    test.each([
      [1, 1],
      [2, 9],
      [3, 13],
    ])('of at most %i hops', async (maxLength, count) => {
      expect(await findIds({ maxLength })).toEqual(RANKED.slice(0, count));
    });

    test.each([0, 1, 2, 5, 9, 10, 12, 13])('the first %i', async (limit) => {
      expect(await findIds({ limit })).toEqual(RANKED.slice(0, limit));
    });

    test('read from the other end: the same paths backwards, ranked anew', async () => {
      const there = (await findIds({})).map((ids) => ids.join(' '));
      const back = (await findIds({ from: TO, to: FROM })).map((ids) => ids.toReversed().join(' '));
      expect(back.toSorted()).toEqual(there.toSorted());
      expect(back[1]).toBe(RANKED[1]?.join(' '));
    });

    test('OUT follows relations from source to target, symmetric ones either way', async () => {
      const against = [8, 10, 11, 12];
      expect(await findIds({ direction: 'OUT' })).toEqual(
        RANKED.filter((_, index) => !against.includes(index)),
      );
      expect(await findIds({ direction: 'OUT', from: TO, to: FROM })).toEqual([
        south('b~SUPERVISES~gov gov~SUPERVISES~a'),
      ]);
    });

    test('IN follows them from target to source', async () => {
      expect(await findIds({ direction: 'IN' })).toEqual([RANKED[8]]);
      expect(await findIds({ direction: 'IN', from: TO, to: FROM, maxLength: 2 })).toHaveLength(8);
    });

    test('relations that do not pass the filter are as if absent', async () => {
      expect(await findIds({ maxLength: 2, filter: { agents: ['EXPLICIT'] } })).toEqual(
        [1, 2, 3, 4, 5, 6, 8].map((index) => RANKED[index]),
      );
      const firm = { bases: ['STATED'], types: ['SUPERVISES'], agents: ['EXPLICIT'] } as const;
      expect(await findIds({ filter: firm })).toEqual(
        [2, 3, 4, 5, 9, 11].map((index) => RANKED[index]),
      );
      expect(await findIds({ filter: { sections: south('introduction') } })).toEqual([RANKED[8]]);
      expect(await findIds({ filter: { entityKinds: ['MECHANISM'] } })).toEqual([]);
    });

    test('parallel relations are paths of their own, over four hops too', async () => {
      const query = { from: 'north-2024.gov', to: 'north-2024.justice' };
      const [first, second] = north('gov~LEADS~study-meeting gov~LEADS~study-meeting~2');
      const middle = north(
        'departments~TAKES_PART_IN~study-meeting inspection~TARGETS~departments',
      );
      const short = north('justice~CARRIES_OUT~inspection');
      const long = north('court~CARRIES_OUT~inspection court~COORDINATES_WITH~justice');
      expect(await findIds({ ...query, maxLength: 3 })).toEqual([]);
      expect(await findIds({ ...query, maxLength: 6 })).toEqual([
        [first, ...middle, ...short],
        [second, ...middle, ...short],
        [first, ...middle, ...long],
        [second, ...middle, ...long],
      ]);
    });

    test('from an entity to itself, to or from an unknown one, or to another component there is none', async () => {
      expect(await find({ to: FROM })).toEqual([]);
      expect(await find({ to: 'none' })).toEqual([]);
      expect(await find({ from: 'none', to: 'none' })).toEqual([]);
      expect(await find({ from: 'north-2024.gov', to: 'north-2024.town', maxLength: 6 })).toEqual(
        [],
      );
      expect(await find({ from: 'north-2024.gov', maxLength: 6 })).toEqual([]);
    });
  });
}
