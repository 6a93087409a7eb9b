import { describe, expect, it } from 'vitest';
import { countComponents } from '../../graph-seed/statistics/countComponents.ts';
import { findLikelyDuplicates } from '../../graph-seed/statistics/findLikelyDuplicates.ts';
import { toSample } from '../../graph-seed/statistics/toSample.ts';
import { toStatistics } from '../../graph-seed/statistics/toStatistics.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const [north] = SMALL_SEED.reports;
const relations = SMALL_SEED.reports.flatMap((graph) => graph.relations);

describe('statistics of a graph', () => {
  const statistics = toStatistics(north!);

  it('count each entity and relation once', () => {
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(sum(statistics.kinds)).toBe(north!.entities.length);
    expect(sum(statistics.types)).toBe(north!.relations.length);
    expect(sum(statistics.bases)).toBe(north!.relations.length);
    expect(sum(statistics.agents)).toBe(north!.relations.filter(({ agent }) => agent).length);
    const inSections = statistics.sections.reduce((all, section) => all + section.relations, 0);
    expect(inSections).toBe(north!.relations.length);
  });

  it('rank entities by their relations, with and without implied agents', () => {
    const degree = (id: string, firm: boolean) =>
      north!.relations.filter(
        ({ source, target, agent }) =>
          (source === id || target === id) && !(firm && agent === 'IMPLIED'),
      ).length;
    for (const [firm, ranks] of [
      [true, statistics.mostConnected.firm],
      [false, statistics.mostConnected.all],
    ] as const) {
      expect(ranks).toHaveLength(10);
      for (const { entity, count } of ranks) expect(count).toBe(degree(entity.id, firm));
      expect(ranks.map(({ count }) => count)).toEqual(
        ranks.map(({ count }) => count).toSorted((a, b) => b - a),
      );
    }
  });

  it('take the middle of the quotes’ lengths', () => {
    const lengths = [...north!.entities, ...north!.relations]
      .flatMap(({ evidence }) => evidence.map(({ quote }) => quote.length))
      .toSorted((a, b) => a - b);
    const middle = lengths.length / 2;
    const expected =
      lengths.length % 2 === 1
        ? lengths[Math.floor(middle)]
        : (lengths[middle - 1]! + lengths[middle]!) / 2;
    expect(statistics.medianQuote).toBe(expected);
  });
});

it('counts what hangs together', () => {
  const tie = (source: string, target: string) => ({ source, target });
  expect(countComponents(['a', 'b', 'c', 'd'], [])).toBe(4);
  expect(countComponents(['a', 'b', 'c', 'd'], [tie('a', 'b'), tie('d', 'c')])).toBe(2);
  expect(countComponents(['a', 'b', 'c'], [tie('c', 'b'), tie('b', 'a'), tie('a', 'c')])).toBe(1);
});

it('finds names that differ in a word such as 机制 only, within a kind', () => {
  const [first, second, ...rest] = north!.entities.slice(0, 4);
  const named = [
    { ...first!, kind: 'MECHANISM' as const, name: { zh: '府院联动机制', en: 'a' } },
    { ...second!, kind: 'MECHANISM' as const, name: { zh: '全区府院联动工作', en: 'b' } },
    { ...rest[0]!, kind: 'INITIATIVE' as const, name: { zh: '府院联动', en: 'c' } },
    { ...rest[1]!, kind: 'MECHANISM' as const, name: { zh: '机制', en: 'd' } },
  ];
  expect(findLikelyDuplicates(named).map((group) => group.map(({ name }) => name.en))).toEqual([
    ['a', 'b'],
  ]);
});

describe('a sample', () => {
  it('is the same for the same seed, another for another, and has each relation once', () => {
    const sample = toSample(relations, { seed: 7, count: 12 });
    expect(sample).toHaveLength(12);
    expect(new Set(sample).size).toBe(12);
    expect(toSample(relations.toReversed(), { seed: 7, count: 12 })).toEqual(sample);
    expect(toSample(relations, { seed: 8, count: 12 })).not.toEqual(sample);
    expect(toSample(relations, { seed: 7, count: 1000 })).toHaveLength(relations.length);
  });

  it('takes one of each type and basis before a second', () => {
    const strata = new Set(relations.map(({ type, basis }) => `${type} ${basis}`));
    const sample = toSample(relations, { seed: 3, count: strata.size });
    expect(new Set(sample.map(({ type, basis }) => `${type} ${basis}`))).toEqual(strata);
  });
});
