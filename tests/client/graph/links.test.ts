import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countJoined } from '../../../client/graph/countJoined.ts';
import { findShared } from '../../../client/graph/findShared.ts';
import type { LineRelation } from '../../../client/graph/model.ts';
import { isImpliedWay, rankWays } from '../../../client/graph/rankWays.ts';
import { toJoiningSteps } from '../../../client/graph/toJoiningSteps.ts';
import { toRungs } from '../../../client/graph/toRungs.ts';
import { toView } from '../../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from './sample.ts';

const IDS = [...SAMPLE_DATA.entities.keys()];
const RELATIONS = [...SAMPLE_DATA.relations.values()];
const isBetween = ({ source, target }: LineRelation, a: string, b: string): boolean =>
  (source.id === a && target.id === b) || (source.id === b && target.id === a);

const toSharing = (sections: (id: string) => string[]) => ({
  entities: IDS.map((id) => ({
    id,
    evidence: sections(id).map((section) => ({ section: { id: section } })),
  })),
  relations: RELATIONS,
});

/** A shortest way between two entities of the sample; null where there is none. */
const findWay = (from: string, to: string): string[] | null => {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const id of queue)
    for (const { source, target } of RELATIONS)
      for (const [a, b] of [
        [source.id, target.id],
        [target.id, source.id],
      ] as const)
        if (a === id && !before.has(b)) {
          before.set(b, id);
          queue.push(b);
        }
  if (!before.has(to)) return null;
  const way = [to];
  for (let id = before.get(to); typeof id === 'string'; id = before.get(id)) way.unshift(id);
  return way;
};

describe('countJoined', () => {
  it('counts each selected entity once, however many relations join it', () => {
    const counts = countJoined(new Set(['a', 'b']), [
      ['a', 'x'],
      ['x', 'a'],
      ['b', 'x'],
      ['a', 'y'],
      ['a', 'b'],
      ['y', 'z'],
    ]);
    expect([...counts]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });
});

describe('findShared', () => {
  it('finds the neighbours of two or more of the selected, with their relations, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 6 }), (ids) => {
        const { neighbours, among } = findShared(
          ids,
          toSharing(() => []),
        );
        const found = new Map(neighbours.map((neighbour) => [neighbour.entity.id, neighbour]));
        for (const id of IDS.filter((each) => !ids.includes(each))) {
          const joined = ids.filter((other) =>
            RELATIONS.some((each) => isBetween(each, id, other)),
          );
          expect(found.get(id)?.count ?? 0).toBe(joined.length > 1 ? joined.length : 0);
          for (const relation of found.get(id)?.relations ?? [])
            expect(ids.some((other) => isBetween(relation, id, other))).toBe(true);
        }
        const counts = neighbours.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(among).toEqual(
          RELATIONS.filter(
            ({ source, target }) =>
              ids.includes(source.id) && ids.includes(target.id) && source.id !== target.id,
          ),
        );
      }),
    );
  });

  it('finds the sections that name all of them', () => {
    const [a = '', b = '', c = ''] = IDS;
    const named: Record<string, string[]> = { [a]: ['1', '2', '3'], [b]: ['3', '2'], [c]: ['2'] };
    const graph = toSharing((id) => named[id] ?? []);
    expect(findShared([a, b], graph).sections).toEqual(['2', '3']);
    expect(findShared([a, b, c], graph).sections).toEqual(['2']);
    expect(findShared([a, 'unknown'], graph).sections).toEqual([]);
  });
});

describe('rankWays', () => {
  const way = fc
    .array(fc.constantFrom('EXPLICIT', 'IMPLIED', null), { minLength: 1, maxLength: 6 })
    .map((agents) => ({ relations: agents.map((agent, at) => ({ id: String(at), agent })) }));

  it('puts ways with an implied subject last, keeps each order, and names none twice', () => {
    fc.assert(
      fc.property(fc.array(way), (all) => {
        const named = all.filter((each) => !isImpliedWay(each));
        const ranked = rankWays(named, all);
        expect(ranked).toHaveLength(all.length);
        expect(new Set(ranked)).toEqual(new Set(all));
        expect(ranked.slice(0, named.length)).toEqual(named);
        expect(ranked.slice(named.length)).toEqual(all.filter(isImpliedWay));
      }),
    );
  });
});

describe('toRungs', () => {
  const entities = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const relations = [
    { type: 'LEADS' as const, agent: 'EXPLICIT', source: { id: 'a' } },
    { type: 'PART_OF' as const, agent: null, source: { id: 'c' } },
    { type: 'CONNECTS' as const, agent: null, source: { id: 'c' } },
  ];

  it('keeps the direction of each relation, and none where it has none', () => {
    const rungs = toRungs({ entities, relations }, SAMPLE_TERMS);
    expect(rungs.map(({ hop }) => hop?.arrow)).toEqual(['down', 'up', 'none', undefined]);
    expect(rungs.map(({ isEnd }) => isEnd)).toEqual([true, false, false, true]);
  });

  it('turns round with the way', () => {
    const rungs = toRungs(
      { entities: entities.toReversed(), relations: relations.toReversed() },
      SAMPLE_TERMS,
    );
    expect(rungs.map(({ hop }) => hop?.arrow)).toEqual(['none', 'down', 'up', undefined]);
  });

  it('marks the subject that a sentence leaves out, and only that end', () => {
    const implied = relations.map((relation, at) =>
      at === 1 ? { ...relation, agent: 'IMPLIED' } : relation,
    );
    const rungs = toRungs({ entities, relations: implied }, SAMPLE_TERMS);
    expect(rungs.map(({ isSupplied }) => isSupplied)).toEqual([false, false, true, false]);
  });
});

describe('toJoiningSteps', () => {
  it('leads to a view in which every entity of every way stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 4 }),
        ([first = '', ...others]) => {
          const ways = others.map((to) => findWay(first, to)).filter((way) => way !== null);
          const steps = toJoiningSteps(ways, SAMPLE_DATA, SAMPLE_TERMS);
          if (ways.length === 0) {
            expect(steps).toEqual([]);
            return;
          }
          const view = toView(SAMPLE_DATA, steps, {
            language: 'zh',
            terms: SAMPLE_TERMS,
            showImplied: true,
            selection: null,
          });
          const shown = view.entities.map(({ id }) => id);
          for (const id of ways.flat()) expect(shown).toContain(id);
        },
      ),
      { numRuns: 60 },
    );
  });
});
