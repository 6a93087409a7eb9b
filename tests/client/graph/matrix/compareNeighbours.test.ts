import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNeighbours,
  type Compared,
  type Tie,
} from '../../../../client/graph/matrix/compareNeighbours.ts';
import type { GraphData } from '../../../../client/graph/model.ts';
import { dataArbitrary } from '../arbitraries.ts';
import { SAMPLE_TERMS } from '../sample.ts';

const SYMMETRIC = new Set(
  SAMPLE_TERMS.relationTypes.filter(({ symmetric }) => symmetric).map(({ id }) => id),
);

const twoOfOne: fc.Arbitrary<{ data: GraphData; one: string; other: string }> = dataArbitrary
  .filter(({ entities }) => entities.size > 1)
  .chain((data) =>
    fc
      .shuffledSubarray([...data.entities.keys()], { minLength: 2, maxLength: 2 })
      .map(([one = '', other = '']) => ({ data, one, other })),
  );
const swap = ({ one, other, ...tie }: Tie): Tie => ({ ...tie, one: other, other: one });
const keyOf = ({ neighbour, type, reading }: Tie): string => `${neighbour} ${type} ${reading}`;
const compare = (data: GraphData, one: string, other: string): Compared =>
  compareNeighbours(data, one, other, SYMMETRIC);

describe('two entities side by side', () => {
  it('are the same from either side', () => {
    fc.assert(
      fc.property(twoOfOne, ({ data, one, other }) => {
        const there = compare(data, one, other);
        const back = compare(data, other, one);
        expect(back.onlyOne).toEqual(there.onlyOther.map(swap));
        expect(back.onlyOther).toEqual(there.onlyOne.map(swap));
        expect(back.both).toEqual(there.both.map(swap));
        expect(back.between).toEqual(there.between);
      }),
    );
  });

  it('part all their relations among what one has, what both have and what is between them', () => {
    fc.assert(
      fc.property(twoOfOne, ({ data, one, other }) => {
        const { onlyOne, both, onlyOther, between } = compare(data, one, other);
        const ties = [...onlyOne, ...both, ...onlyOther];
        expect(new Set(ties.map(keyOf)).size).toBe(ties.length);
        const of = (id: string): string[] =>
          [...data.relations.values()]
            .filter(({ source, target }) => source.id === id || target.id === id)
            .map((relation) => relation.id);
        const own = ties.flatMap((tie) => tie.one);
        const others = ties.flatMap((tie) => tie.other);
        expect([...own, ...between].toSorted()).toEqual(of(one).toSorted());
        expect([...others, ...between].toSorted()).toEqual(of(other).toSorted());
        for (const tie of onlyOne) expect(tie.other).toEqual([]);
        for (const tie of onlyOther) expect(tie.one).toEqual([]);
        for (const tie of both)
          expect(Math.min(tie.one.length, tie.other.length)).toBeGreaterThan(0);
      }),
    );
  });

  it('read a relation each from its own end', () => {
    const [one, other, third] = ['a', 'b', 'c'];
    const relation = (source: string, type: 'USES' | 'CONNECTS', target: string) => ({
      id: `${source}~${type}~${target}`,
      type,
      basis: 'STATED' as const,
      agent: null,
      verb: null,
      source: { id: source },
      target: { id: target },
    });
    const all = [
      relation(one, 'USES', third),
      relation(third, 'USES', other),
      relation(one, 'CONNECTS', third),
      relation(third, 'CONNECTS', other),
      relation(one, 'USES', other),
    ];
    const relations = new Map(all.map((each) => [each.id, each]));
    expect(compareNeighbours({ relations }, one, other, new Set(['CONNECTS']))).toEqual({
      onlyOne: [{ neighbour: 'c', type: 'USES', reading: 'out', one: ['a~USES~c'], other: [] }],
      both: [
        {
          neighbour: 'c',
          type: 'CONNECTS',
          reading: 'out',
          one: ['a~CONNECTS~c'],
          other: ['c~CONNECTS~b'],
        },
      ],
      onlyOther: [{ neighbour: 'c', type: 'USES', reading: 'in', one: [], other: ['c~USES~b'] }],
      between: ['a~USES~b'],
    });
  });
});
