import { describe, expect, it } from 'vitest';
import { alignEntities } from '../../graph-seed/compare/alignEntities.ts';
import { compareCurations } from '../../graph-seed/compare/compareCurations.ts';
import type {
  CuratedEntity,
  CuratedRelation,
  Curation,
} from '../../graph-seed/compare/Curation.ts';
import {
  toComparisonLines,
  toDifferenceLines,
} from '../../graph-seed/compare/toComparisonLines.ts';
import type { EntityKind, Evidence, RelationType } from '../../graph-seed/model.ts';

const TEXT = '区法院审理行政案件100件,调撤率达69%。区政府举办培训班2期。';

function quote(words: string, section = 'jia-2025.1'): Evidence {
  const start = TEXT.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return {
    report: 'jia-2025',
    section,
    sentenceStart: 0,
    quote: words,
    start,
    end: start + words.length,
  };
}

const entity = (id: string, kind: EntityKind, name: string, words = name): CuratedEntity => ({
  id,
  kind,
  names: [name],
  evidence: [quote(words)],
});
const relation = (
  source: string,
  type: RelationType,
  target: string,
  words: string,
  section?: string,
): CuratedRelation => ({ source, type, target, evidence: [quote(words, section)] });

const first: Curation = {
  entities: [
    entity('district-court', 'BODY', '区法院'),
    entity('district-government', 'BODY', '区政府'),
    entity('trials', 'INITIATIVE', '审理行政案件'),
    entity('cases-100', 'OUTCOME', '审理行政案件100件', '行政案件100件'),
    entity('rate', 'OUTCOME', '调撤率69%', '调撤率达69%'),
    entity('classes', 'INITIATIVE', '培训班'),
  ],
  relations: [
    relation('district-court', 'CARRIES_OUT', 'trials', '区法院审理行政案件'),
    relation('trials', 'YIELDS', 'cases-100', '行政案件100件'),
    relation('trials', 'YIELDS', 'rate', '调撤率达69%'),
    relation('district-government', 'CARRIES_OUT', 'classes', '区政府举办培训班', 'jia-2025.2'),
  ],
};
const second: Curation = {
  entities: [
    entity('court', 'BODY', '法院', '区法院'),
    entity('government', 'BODY', '区政府'),
    entity('case-handling', 'INITIATIVE', '审理行政案件'),
    entity('one-hundred-cases', 'OUTCOME', '行政案件100件'),
    entity('withdrawal-rate', 'OUTCOME', '调撤率69%', '调撤率达69%'),
    entity('training', 'INITIATIVE', '举办培训班', '举办培训班2期'),
    entity('rounds', 'OUTCOME', '培训班2期'),
  ],
  relations: [
    relation('court', 'CARRIES_OUT', 'case-handling', '区法院审理行政案件'),
    relation('case-handling', 'YIELDS', 'one-hundred-cases', '行政案件100件'),
    relation('government', 'LEADS', 'training', '区政府举办培训班', 'jia-2025.2'),
    relation('training', 'YIELDS', 'rounds', '培训班2期', 'jia-2025.2'),
  ],
};

describe('alignment', () => {
  it('finds the counterpart by name and place, within a kind, once', () => {
    expect([...alignEntities(first.entities, second.entities)].toSorted()).toEqual([
      ['case-handling', 'trials'],
      ['court', 'district-court'],
      ['government', 'district-government'],
      ['one-hundred-cases', 'cases-100'],
      ['training', 'classes'],
      ['withdrawal-rate', 'rate'],
    ]);
  });

  it('joins nothing that shares neither name nor place', () => {
    const other = entity('other', 'INITIATIVE', '培训班');
    expect(alignEntities([entity('trials', 'INITIATIVE', '审理行政案件')], [other]).size).toBe(0);
    expect(alignEntities([{ ...other, kind: 'OUTCOME' }], [other]).size).toBe(0);
  });
});

describe('comparison', () => {
  const sections = compareCurations(['jia-2025.1', 'jia-2025.2'], first, second);

  it('tells what both say, what one says, and what both say otherwise', () => {
    const [one, two] = sections;
    expect(one?.agreed).toHaveLength(2);
    expect(one?.onlyFirst.map(({ relation: { target } }) => target)).toEqual(['rate']);
    expect(one?.onlySecond).toEqual([]);
    expect(two?.onlyFirst.map(({ tiedOtherwise }) => tiedOtherwise)).toEqual([true]);
    expect(two?.onlySecond.map(({ tiedOtherwise }) => tiedOtherwise)).toEqual([true, false]);
  });

  it('is a table with F1 and what was kept', () => {
    const kept = { first: () => true, second: () => false };
    expect(toComparisonLines(sections, kept).slice(2)).toEqual([
      '| 1 | 3 | 2 | 2 | 1 | 0 | 0 | 1 | 0 | 0.80 |',
      '| 2 | 1 | 2 | 0 | 0 | 1 | 1 | 1 | 0 | 0.00 |',
      '| all | 4 | 4 | 2 | 1 | 1 | 1 | 2 | 0 | 0.50 |',
    ]);
  });

  it('lists each difference with its quotes', () => {
    expect(toDifferenceLines(sections[1]!)).toEqual([
      '## jia-2025.2',
      'first (tied otherwise): district-government CARRIES_OUT classes | 区政府举办培训班',
      'second (tied otherwise): district-government LEADS classes | 区政府举办培训班',
      'second: classes YIELDS (rounds) | 培训班2期',
    ]);
  });

  it('takes a symmetric type for the same from either end', () => {
    const one = relation('district-court', 'COORDINATES_WITH', 'district-government', '区法院');
    const other = relation('government', 'COORDINATES_WITH', 'court', '区法院');
    const [section] = compareCurations(
      ['jia-2025.1'],
      { ...first, relations: [one] },
      { ...second, relations: [other] },
    );
    expect(section?.agreed).toHaveLength(1);
  });
});
