import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeMatrix, MATRIX_ORDERS } from '../../../../client/graph/matrix/arrangeMatrix.ts';
import { countMatrix } from '../../../../client/graph/matrix/countMatrix.ts';
import type { Line, Matrix } from '../../../../client/graph/matrix/Matrix.ts';
import { listPlaces } from '../../../../client/graph/matrix/listPlaces.ts';
import { NOTHING_HIDDEN } from '../../../../client/graph/Hidden.ts';
import { seriate, type Weight } from '../../../../client/graph/matrix/seriate.ts';
import { quotedArbitrary } from '../hiddenArbitrary.ts';
import { SAMPLE_TERMS } from '../sample.ts';

const TERMS = { ...SAMPLE_TERMS, sections: [], indicators: [] };

/** A matrix whose cells lie along the diagonal, `width` to either side. */
function toBand(size: number, width: number): Weight[] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => ({ row, column, weight: 1 })),
  )
    .flat()
    .filter(({ row, column }) => Math.abs(row - column) <= width);
}

const shuffled = (size: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: size }, (_, at) => at),
    { minLength: size },
  );

const weights = fc.array(
  fc.record({ row: fc.nat(14), column: fc.nat(14), weight: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 60 },
);
const unique = (list: readonly Weight[]): Weight[] => [
  ...new Map(list.map((each) => [`${each.row} ${each.column}`, each])).values(),
];

describe('seriation', () => {
  it('finds a band again, however its rows and columns were shuffled', () => {
    fc.assert(
      fc.property(shuffled(12), shuffled(12), fc.constantFrom(1, 2), (rows, columns, width) => {
        const mixed = toBand(12, width).map(({ row, column, weight }) => ({
          row: rows[row] ?? 0,
          column: columns[column] ?? 0,
          weight,
        }));
        const found = seriate(12, 12, mixed);
        const mirrored = (places: readonly number[]): number[] => places.toReversed();
        expect([rows, mirrored(rows)]).toContainEqual(found.rows);
        expect([columns, mirrored(columns)]).toContainEqual(found.columns);
        // Both ways or neither: the band runs along the diagonal.
        const isMirrored = found.rows[0] !== rows[0];
        expect(found.columns).toEqual(isMirrored ? mirrored(columns) : columns);
      }),
    );
  });

  it('keeps what is joined together, the largest first', () => {
    const block = (at: number, size: number): Weight[] =>
      Array.from({ length: size }, (_, row) => ({ row: at + row, column: at, weight: 1 }));
    const { rows, columns } = seriate(6, 6, [...block(0, 2), ...block(3, 3)]);
    expect(rows).toEqual([3, 4, 5, 0, 1]);
    expect(columns).toEqual([3, 0]);
  });

  it('holds each line that meets something once, whatever order the cells come in', () => {
    fc.assert(
      fc.property(weights.map(unique), fc.nat(), (cells, turn) => {
        const found = seriate(15, 15, cells);
        expect(found.rows.toSorted((a, b) => a - b)).toEqual(
          [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b),
        );
        expect(new Set(found.columns)).toEqual(new Set(cells.map(({ column }) => column)));
        const at = cells.length === 0 ? 0 : turn % cells.length;
        expect(seriate(15, 15, [...cells.slice(at), ...cells.slice(0, at)])).toEqual(found);
      }),
    );
  });

  it('copes with as many as a large graph has', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      row: (at * 7919) % 400,
      column: (at * 104729) % 400,
      weight: 1 + (at % 3),
    }));
    const start = performance.now();
    seriate(400, 400, unique(many));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

const matrixArbitrary: fc.Arbitrary<Matrix> = quotedArbitrary.map((data) => {
  const axes = { rows: 'BODY', columns: 'MECHANISM' } as const;
  return countMatrix(data, axes, {
    rows: listPlaces('BODY', data, TERMS, NOTHING_HIDDEN),
    columns: listPlaces('MECHANISM', data, TERMS, NOTHING_HIDDEN),
  });
});
const idsOf = (lines: readonly Line[]): string[] => lines.map(({ id }) => id);

describe('the arrangement of a matrix', () => {
  it('loses nothing: each line once, empty ones where they are asked for', () => {
    fc.assert(
      fc.property(
        matrixArbitrary,
        fc.constantFrom(...MATRIX_ORDERS),
        fc.boolean(),
        (matrix, order, empty) => {
          const arranged = arrangeMatrix(matrix, { order, empty });
          for (const side of ['rows', 'columns'] as const) {
            const shown = matrix[side].filter(({ count }) => empty || count > 0);
            expect(idsOf(arranged[side]).toSorted()).toEqual(idsOf(shown).toSorted());
            expect(arranged.empty[side]).toBe(
              matrix[side].filter(({ count }) => count === 0).length,
            );
          }
          expect(arrangeMatrix(matrix, { order, empty })).toEqual(arranged);
        },
      ),
    );
  });

  it('keeps categories together where it is by category, and heads each once', () => {
    fc.assert(
      fc.property(matrixArbitrary, fc.boolean(), (matrix, empty) => {
        const { rows, rowGroups } = arrangeMatrix(matrix, { order: 'category', empty });
        expect(new Set(rowGroups.map(({ id }) => id)).size).toBe(rowGroups.length);
        const headed = rowGroups.flatMap(({ id, from, to }) =>
          rows.slice(from, to + 1).map(({ group }) => group?.id === id),
        );
        expect(headed).toEqual(rows.map(() => true));
      }),
    );
  });

  it('orders by number of relations, and as the text has it', () => {
    fc.assert(
      fc.property(matrixArbitrary, (matrix) => {
        const { rows } = arrangeMatrix(matrix, { order: 'total', empty: true });
        const counts = rows.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const { columns } = arrangeMatrix(matrix, { order: 'text', empty: true });
        expect(columns).toEqual(matrix.columns);
      }),
    );
  });
});
