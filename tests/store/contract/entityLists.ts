import { describe, expect, test } from 'vitest';
import type { EntityFilter, EntityOrder, GraphStore } from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
import { north, south, toIds } from '../../support/smallSeedIds.ts';

const ALL = { offset: 0, limit: 100 };

const IN_ORDER: Record<EntityOrder, string[]> = {
  TEXT: [
    ...north('gov drive oversight party study-meeting departments study-book study-list'),
    ...north('twelve-studies inspection justice court linkage review pass-rate province'),
    ...north('town shortage'),
    ...south('gov a b c d e f g'),
  ],
  NAME: [
    ...north('gov'),
    ...south('c d'),
    ...north('drive linkage departments'),
    ...south('g'),
    ...north('pass-rate'),
    ...south('a'),
    ...north('shortage'),
    ...south('f gov'),
    ...north('court justice party province oversight'),
    ...south('e'),
    ...north('twelve-studies study-meeting study-book study-list'),
    ...south('b'),
    ...north('inspection review town'),
  ],
  DEGREE: [
    ...south('b'),
    ...north('study-meeting'),
    ...south('a'),
    ...north('gov'),
    ...south('c'),
    ...north('inspection'),
    ...south('g'),
    ...north('departments justice court linkage'),
    ...south('gov d e f'),
    ...north('drive oversight party study-book study-list twelve-studies review pass-rate'),
    ...north('province town shortage'),
  ],
};

const FILTERS: [name: string, filter: EntityFilter, expected: string[]][] = [
  ['a null filter lets all pass', { kinds: null, collective: null }, IN_ORDER.TEXT],
  ['ids', { ids: [...north('court gov none court'), 'x'] }, north('gov court')],
  ['kinds', { kinds: ['OUTCOME'] }, north('twelve-studies pass-rate shortage')],
  [
    'two kinds',
    { kinds: ['OUTCOME', 'INITIATIVE'] },
    [...north('drive study-meeting twelve-studies inspection pass-rate shortage')],
  ],
  ['categories', { categories: ['mechanism.list', 'none'] }, north('study-book study-list')],
  [
    'a section',
    { sections: north('1.2') },
    [...north('departments inspection justice court linkage review pass-rate')],
  ],
  [
    'a section that only a second quote stands in',
    { sections: north('1.1') },
    [...north('gov party study-meeting departments study-book study-list twelve-studies')],
  ],
  [
    'a part stands for itself and its sections, once each',
    { sections: north('1') },
    [
      ...north(
        'gov oversight party study-meeting departments study-book study-list twelve-studies',
      ),
      ...north('inspection justice court linkage review pass-rate'),
    ],
  ],
  [
    'sections of two reports',
    { sections: [...north('introduction none'), ...south('introduction')] },
    [...north('gov drive'), ...south('gov')],
  ],
  ['reports', { reports: ['south-2025', 'none'] }, south('gov a b c d e f g')],
  ['indicators', { indicators: ['pass-rate', 'unused-indicator'] }, north('pass-rate')],
  ['a value of this much or more', { minValue: 12 }, north('twelve-studies pass-rate')],
  ['a value of this much or less', { maxValue: 12 }, north('twelve-studies')],
  ['a value between, both ends included', { minValue: 95.6, maxValue: 95.6 }, north('pass-rate')],
  [
    'zero or more, which what has no value is not',
    { minValue: 0 },
    north('twelve-studies pass-rate'),
  ],
  ['less than zero, as nothing is', { maxValue: -1 }, []],
  ['no value at all', { minValue: 13, maxValue: 12 }, []],
  ['units', { units: ['%', '件'] }, north('pass-rate')],
  ['statuses', { statuses: ['ACHIEVED'] }, north('twelve-studies pass-rate')],
  ['a status that nothing has', { statuses: ['PLANNED'] }, []],
  [
    'concepts',
    { concepts: ['shared-review', 'government-court-linkage'] },
    north('linkage review'),
  ],
  ['collective', { collective: true }, [...north('departments'), ...south('e')]],
  [
    'not collective',
    { collective: false, kinds: ['BODY'], reports: ['north-2024'] },
    [...north('gov party justice court province town')],
  ],
  [
    'filters are joint',
    { kinds: ['BODY'], sections: north('1.2'), collective: false },
    [...north('justice court')],
  ],
  ['unknown values', { categories: ['none'] }, []],
];

const LISTS = [
  'ids',
  'kinds',
  'categories',
  'sections',
  'reports',
  'indicators',
  'units',
  'statuses',
  'concepts',
] as const;

export function describeEntityLists(store: () => GraphStore): void {
  describe('lists of entities', () => {
    test.each(Object.entries(IN_ORDER))('stand in %s order', async (order, expected) => {
      const { items, total } = await store().listEntities({}, order as EntityOrder, ALL);
      expect(toIds(items)).toEqual(expected);
      expect(total).toBe(26);
    });

    test('hold whole entities', async () => {
      const { items } = await store().listEntities({ reports: ['north-2024'] }, 'TEXT', ALL);
      const entities = SMALL_SEED.reports[0]?.entities ?? [];
      expect(items).toEqual(north18().map((id) => entities.find((entity) => entity.id === id)));
    });

    test.each(FILTERS)('filter: %s', async (_, filter, expected) => {
      const { items, total } = await store().listEntities(filter, 'TEXT', ALL);
      expect(toIds(items)).toEqual(expected);
      expect(total).toBe(expected.length);
    });

    test.each(LISTS)('an empty list of %s lets nothing pass', async (list) => {
      expect(await store().listEntities({ [list]: [] }, 'TEXT', ALL)).toEqual({
        items: [],
        offset: 0,
        total: 0,
        revision: SMALL_SEED.revision,
      });
    });

    test.each(['TEXT', 'NAME', 'DEGREE'] as const)('a filter keeps %s order', async (order) => {
      const { items } = await store().listEntities({ kinds: ['BODY'] }, order, ALL);
      const bodies = IN_ORDER[order].filter((id) => toIds(items).includes(id));
      expect(items).toHaveLength(15);
      expect(toIds(items)).toEqual(bodies);
    });

    test.each([
      ['from the start', { offset: 0, limit: 3 }, [0, 3]],
      ['within', { offset: 5, limit: 4 }, [5, 9]],
      ['over the end', { offset: 24, limit: 10 }, [24, 26]],
      ['at the end', { offset: 26, limit: 10 }, [26, 26]],
      ['past the end', { offset: 1000, limit: 1 }, [26, 26]],
      ['of nothing', { offset: 3, limit: 0 }, [3, 3]],
      ['before an end', { offset: 3, end: 6, limit: 10 }, [3, 6]],
      ['before an end past the end', { offset: 20, end: 99, limit: 10 }, [20, 26]],
      ['before an end that lies before its start', { offset: 7, end: 2, limit: 10 }, [7, 7]],
      ['of the last', { offset: 0, limit: 4, fromEnd: true }, [22, 26]],
      ['of the last before an end', { offset: 0, end: 9, limit: 2, fromEnd: true }, [7, 9]],
      ['of the last, fewer than asked for', { offset: 24, limit: 9, fromEnd: true }, [24, 26]],
      ['of the last past the end', { offset: 99, limit: 2, fromEnd: true }, [26, 26]],
      ['of the last, none', { offset: 5, end: 5, limit: 2, fromEnd: true }, [5, 5]],
    ] as const)('a slice %s', async (_, slice, [start, end]) => {
      for (const order of ['TEXT', 'NAME', 'DEGREE'] as const) {
        const { items, offset, total, revision } = await store().listEntities({}, order, slice);
        expect(toIds(items)).toEqual(IN_ORDER[order].slice(start, end));
        expect(offset).toBe(start);
        expect(total).toBe(26);
        expect(revision).toBe(SMALL_SEED.revision);
      }
    });
  });
}

function north18(): string[] {
  return IN_ORDER.TEXT.slice(0, 18);
}
