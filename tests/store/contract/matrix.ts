import { describe, expect, test } from 'vitest';
import type { Term } from '../../../graph-seed/model.ts';
import type {
  GraphStore,
  MatrixCell,
  MatrixQuery,
  NamedCount,
} from '../../../server/store/GraphStore.ts';
import { SMALL_SEED } from '../../support/smallSeed.ts';
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
      expect((await store().getMatrix(query)).cells).toEqual(
        cells.map(([row, column, relations]): MatrixCell => ({ row, column, relations })),
      );
    });

    test('rows and columns have names, counts and an order of their own', async () => {
      const read = async (rows: MatrixQuery['rows'], columns: MatrixQuery['columns']) => {
        const matrix = await store().getMatrix({
          rows,
          columns,
          filter: { types: ['LEADS', 'YIELDS', 'ESTABLISHES'], reports: ['north-2024'] },
        });
        const toLine = ({ id, name, count }: NamedCount) => `${id} ${name.zh} ${name.en} ${count}`;
        return [matrix.rows.map(toLine), matrix.columns.map(toLine)];
      };
      const { relationTypes, categories } = SMALL_SEED.ontology;
      const named = (terms: readonly Term[], id: string, count: number): string => {
        const term = terms.find((each) => each.id === id);
        return `${id} ${term?.name.zh ?? ''} ${term?.name.en ?? ''} ${count}`;
      };
      const [sections, types] = await read('SECTION', 'RELATION_TYPE');
      const titles = SMALL_SEED.reports[0]?.report.sections ?? [];
      expect(sections).toEqual(
        [
          ['1', 1],
          ['1.1', 4],
          ['1.2', 2],
          ['2', 2],
        ].map(([number, count]) => {
          const section = titles.find((each) => each.number === number);
          return `${section?.id ?? ''} ${section?.title.zh ?? ''} ${section?.title.en ?? ''} ${count ?? ''}`;
        }),
      );
      expect(types).toEqual([
        named(relationTypes, 'LEADS', 4),
        named(relationTypes, 'ESTABLISHES', 1),
        named(relationTypes, 'YIELDS', 3),
      ]);
      const [bodies, mechanisms] = await read('BODY', 'MECHANISM_CATEGORY');
      const gov = SMALL_SEED.reports[0]?.entities.find(({ id }) => id === north('gov'));
      expect(bodies).toEqual([`${north('gov')} ${gov?.name.zh ?? ''} ${gov?.name.en ?? ''} 2`]);
      expect(mechanisms).toEqual([
        named(categories, 'mechanism.linkage-mechanism', 1),
        named(categories, 'mechanism.supervision-system', 1),
      ]);
    });

    test('a row counts each of its relations once', async () => {
      for (const rows of MATRIX_AXES) {
        const matrix = await store().getMatrix({ rows, columns: 'SECTION' });
        const expected = new Map<string, Set<string>>();
        for (const { row, relations } of matrix.cells)
          expected.set(row, new Set([...(expected.get(row) ?? []), ...relations]));
        expect(Object.fromEntries(matrix.rows.map(({ id, count }) => [id, count]))).toEqual(
          Object.fromEntries([...expected].map(([id, relations]) => [id, relations.size])),
        );
      }
    });

    test('turned round, any two axes meet in the same relations', async () => {
      for (const rows of MATRIX_AXES)
        for (const columns of MATRIX_AXES) {
          const { cells } = await store().getMatrix({ rows, columns });
          const { cells: turned } = await store().getMatrix({ rows: columns, columns: rows });
          const toKey = ({ row, column, relations }: MatrixCell) =>
            `${row} ${column} ${relations.join(' ')}`;
          expect(cells.map(toKey).toSorted()).toEqual(
            turned.map((cell) => toKey({ ...cell, row: cell.column, column: cell.row })).toSorted(),
          );
        }
    });
  });
}
