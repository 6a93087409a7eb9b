import { describe, expect, test } from 'vitest';
import type { GraphStore, MatrixCell, MatrixQuery } from '../../../server/store/GraphStore.ts';
import { MATRIX_AXES } from '../../support/operationArbitrary.ts';

const north = (slug: string): string => `north-2024.${slug}`;

/** Cells by hand, from the relations of the small seed. */
const CASES: readonly [name: string, query: MatrixQuery, cells: [string, string, string[]][]][] = [
  [
    'bodies by categories of mechanisms',
    { rows: 'BODY', columns: 'MECHANISM_CATEGORY' },
    [
      [north('gov'), 'mechanism.linkage-mechanism', [north('gov~ESTABLISHES~linkage')]],
      [north('gov'), 'mechanism.supervision-system', [north('gov~LEADS~oversight')]],
    ],
  ],
  [
    'the same turned round, whatever way the relation goes',
    { rows: 'MECHANISM_CATEGORY', columns: 'BODY' },
    [
      ['mechanism.linkage-mechanism', north('gov'), [north('gov~ESTABLISHES~linkage')]],
      ['mechanism.supervision-system', north('gov'), [north('gov~LEADS~oversight')]],
    ],
  ],
  [
    'indicators by relation types',
    { rows: 'INDICATOR', columns: 'RELATION_TYPE' },
    [
      ['pass-rate', 'YIELDS', [north('inspection~YIELDS~pass-rate')]],
      ['studies-held', 'YIELDS', [north('study-meeting~YIELDS~twelve-studies')]],
    ],
  ],
  [
    'an axis by itself, each relation in two cells',
    {
      rows: 'BODY_CATEGORY',
      columns: 'BODY_CATEGORY',
      filter: { reports: ['north-2024'], types: ['COORDINATES_WITH', 'SUPERVISES'] },
    },
    [
      ['body.court', 'body.department', [north('court~COORDINATES_WITH~justice')]],
      ['body.department', 'body.court', [north('court~COORDINATES_WITH~justice')]],
      ['body.higher-level', 'body.township-or-subdistrict', [north('province~SUPERVISES~town')]],
      ['body.township-or-subdistrict', 'body.higher-level', [north('province~SUPERVISES~town')]],
    ],
  ],
  [
    'innermost sections by relation types, parallel relations each',
    { rows: 'SECTION', columns: 'RELATION_TYPE', filter: { types: ['LEADS'] } },
    [
      [north('1'), 'LEADS', [north('gov~LEADS~oversight')]],
      [
        north('1.1'),
        'LEADS',
        [
          north('party~LEADS~study-meeting'),
          north('gov~LEADS~study-meeting'),
          north('gov~LEADS~study-meeting~2'),
        ],
      ],
    ],
  ],
  [
    'a relation quoted in two sections, and twice in one',
    {
      rows: 'RELATION_TYPE',
      columns: 'SECTION',
      filter: { types: ['ESTABLISHES', 'YIELDS'], sections: [north('1.2')] },
    },
    [
      ['ESTABLISHES', north('1.2'), [north('gov~ESTABLISHES~linkage')]],
      ['ESTABLISHES', north('2'), [north('gov~ESTABLISHES~linkage')]],
      ['YIELDS', north('1.2'), [north('inspection~YIELDS~pass-rate')]],
    ],
  ],
  ['what nothing joins', { rows: 'BODY', columns: 'OUTCOME', filter: { types: [] } }, []],
];

export function describeMatrix(store: () => GraphStore): void {
  describe('matrix', () => {
    test.each(CASES)('%s', async (_, query, cells) => {
      expect(await store().getMatrix(query)).toEqual(
        cells.map(([row, column, relations]): MatrixCell => ({ row, column, relations })),
      );
    });

    test('turned round, any two axes meet in the same relations', async () => {
      for (const rows of MATRIX_AXES)
        for (const columns of MATRIX_AXES) {
          const cells = await store().getMatrix({ rows, columns });
          const turned = await store().getMatrix({ rows: columns, columns: rows });
          const toKey = ({ row, column, relations }: MatrixCell) =>
            `${row} ${column} ${relations.join(' ')}`;
          expect(cells.map(toKey).toSorted()).toEqual(
            turned.map((cell) => toKey({ ...cell, row: cell.column, column: cell.row })).toSorted(),
          );
        }
    });
  });
}
