import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../graph-seed/model.ts';
import type { GraphStore, Page, RelationFilter } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { north, south, toIds } from '../../support/smallSeedIds.ts';

const ALL = { offset: 0, limit: 100 };

const toPage = (items: readonly Relation[], total: number): Page<Relation> => ({
  items: [...items],
  offset: 0,
  total,
  revision: SMALL_SEED.revision,
});

/** In TEXT order. */
const NORTH = [
  ...north('gov~CARRIES_OUT~drive gov~LEADS~oversight party~LEADS~study-meeting'),
  ...north('gov~LEADS~study-meeting gov~LEADS~study-meeting~2'),
  ...north('departments~TAKES_PART_IN~study-meeting study-meeting~USES~study-book'),
  ...north('study-meeting~USES~study-list study-meeting~YIELDS~twelve-studies'),
  ...north('inspection~YIELDS~pass-rate court~COORDINATES_WITH~justice'),
  ...north('justice~CARRIES_OUT~inspection court~CARRIES_OUT~inspection'),
  ...north('inspection~TARGETS~departments gov~ESTABLISHES~linkage review~CONNECTS~linkage'),
  ...north('province~SUPERVISES~town gov~YIELDS~shortage'),
];
const SOUTH = [
  ...south('gov~SUPERVISES~a b~SUPERVISES~gov a~SUPERVISES~b a~SUPERVISES~c a~SUPERVISES~d'),
  ...south('a~SUPERVISES~e a~SUPERVISES~f a~SUPERVISES~g b~COORDINATES_WITH~c c~SUPERVISES~b'),
  ...south('c~SUPERVISES~b~2 c~SUPERVISES~g d~SUPERVISES~b e~SUPERVISES~b f~SUPERVISES~b'),
  ...south('g~SUPERVISES~b'),
];
/** Those whose source is no Body. */
const WITHOUT_AGENT = [
  ...north('study-meeting~USES~study-book study-meeting~USES~study-list'),
  ...north('study-meeting~YIELDS~twelve-studies inspection~YIELDS~pass-rate'),
  ...north('inspection~TARGETS~departments review~CONNECTS~linkage'),
];
const IMPLIED = [
  ...north('gov~LEADS~oversight gov~LEADS~study-meeting gov~ESTABLISHES~linkage'),
  ...north('gov~YIELDS~shortage'),
];
const inNorth = { reports: ['north-2024'] };

const FILTERS: [name: string, filter: RelationFilter, expected: string[]][] = [
  ['a null filter lets all pass', { types: null, agents: null }, [...NORTH, ...SOUTH]],
  [
    'types',
    { types: ['CONNECTS', 'COORDINATES_WITH'] },
    [
      ...north('court~COORDINATES_WITH~justice review~CONNECTS~linkage'),
      ...south('b~COORDINATES_WITH~c'),
    ],
  ],
  [
    'bases',
    { bases: ['INFERRED'] },
    [...north('study-meeting~USES~study-book gov~YIELDS~shortage'), ...south('b~SUPERVISES~gov')],
  ],
  [
    'agents judge only relations that have one',
    { ...inNorth, agents: ['IMPLIED'] },
    [...NORTH.filter((id) => [...WITHOUT_AGENT, ...IMPLIED].includes(id))],
  ],
  [
    'the other agents',
    { ...inNorth, agents: ['EXPLICIT'] },
    [...NORTH.filter((id) => !IMPLIED.includes(id))],
  ],
  ['an empty list of agents lets those without one pass', { agents: [] }, WITHOUT_AGENT],
  [
    'a section',
    { sections: north('2') },
    [...north('gov~ESTABLISHES~linkage province~SUPERVISES~town gov~YIELDS~shortage')],
  ],
  [
    'a part stands for itself and its sections, once each',
    { sections: north('1 1.1') },
    [...NORTH.slice(1, 16)],
  ],
  ['reports', { reports: ['south-2025', 'none'] }, SOUTH],
  [
    'kinds of both ends',
    { ...inNorth, entityKinds: ['BODY'] },
    [...north('court~COORDINATES_WITH~justice province~SUPERVISES~town')],
  ],
  [
    'kinds of ends are alternatives',
    { ...inNorth, entityKinds: ['INITIATIVE', 'OUTCOME'] },
    [...north('study-meeting~YIELDS~twelve-studies inspection~YIELDS~pass-rate')],
  ],
  [
    'kinds of the source',
    { ...inNorth, types: ['YIELDS', 'ESTABLISHES'], sourceKinds: ['BODY'] },
    [...north('gov~ESTABLISHES~linkage gov~YIELDS~shortage')],
  ],
  [
    'kinds of the target',
    { ...inNorth, agents: ['EXPLICIT'], targetKinds: ['OUTCOME'], sourceKinds: ['INITIATIVE'] },
    [...north('study-meeting~YIELDS~twelve-studies inspection~YIELDS~pass-rate')],
  ],
  [
    'filters are joint',
    { types: ['LEADS'], bases: ['STATED'], agents: ['EXPLICIT'] },
    [...north('party~LEADS~study-meeting')],
  ],
  ['unknown values', { sections: ['none', 'north-2024'] }, []],
];

const LISTS = [
  'types',
  'bases',
  'sections',
  'reports',
  'entityKinds',
  'sourceKinds',
  'targetKinds',
] as const;

export function describeRelationLists(store: () => GraphStore): void {
  describe('lists of relations', () => {
    test('hold whole relations in TEXT order', async () => {
      const relations = SMALL_SEED.reports.flatMap((graph) => graph.relations);
      const expected = [...NORTH, ...SOUTH].flatMap(
        (id) => relations.find((each) => each.id === id) ?? [],
      );
      expect(await store().listRelations({}, ALL)).toEqual(toPage(expected, 34));
    });

    test.each(FILTERS)('filter: %s', async (_, filter, expected) => {
      const { items, total } = await store().listRelations(filter, ALL);
      expect(toIds(items)).toEqual(expected);
      expect(total).toBe(expected.length);
    });

    test.each(LISTS)('an empty list of %s lets nothing pass', async (list) => {
      expect(await store().listRelations({ [list]: [] }, ALL)).toEqual(toPage([], 0));
    });

    test.each([
      ['within', { offset: 2, limit: 3 }, [2, 5]],
      ['over the end', { offset: 16, limit: 5 }, [16, 18]],
      ['past the end', { offset: 18, limit: 5 }, [18, 18]],
      ['of nothing', { offset: 0, limit: 0 }, [0, 0]],
    ] as const)('a slice %s', async (_, slice, [start, end]) => {
      const { items, total } = await store().listRelations(inNorth, slice);
      expect(toIds(items)).toEqual(NORTH.slice(start, end));
      expect(total).toBe(18);
    });
  });
}
