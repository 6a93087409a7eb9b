import type { Seed } from '../../graph-seed/model.ts';
import { buildReport, type ReportHead } from './buildReport.ts';
import { buildSeed } from './buildSeed.ts';
import { NORTH_ENTITIES, NORTH_RELATIONS } from './smallSeedNorth.ts';
import { SOUTH_ENTITIES, SOUTH_RELATIONS } from './smallSeedSouth.ts';
import { toEntity, toRelations, type EntityRow, type RelationRow } from './smallSeedClaims.ts';
import { toTestTours } from './smallSeedTours.ts';
import { TEST_ONTOLOGY } from './testOntology.ts';

const NORTH = buildReport({
  id: 'north-2024',
  issuer: 'north-2024.gov',
  period: 2024,
  title: '北区政府2024年法治报告',
  subtitle: '2024年法治政府建设情况',
  sections: [
    { number: 'introduction', lines: ['2024年,北区政府推进法治建设。'] },
    { number: '1', lines: ['一、强化统筹与监督'] },
    {
      number: '1.1',
      part: '1',
      lines: [
        '(一)落实学法制度',
        '区委召开学法会议,北区政府各部门参加会议。学法会议依托学法清单,学法12次。',
      ],
    },
    {
      number: '1.2',
      part: '1',
      lines: [
        '(二)开展执法检查',
        '区司法局会同区法院开展执法检查,检查对象为各部门。健全府院联动机制,衔接备案审查制度,合格率95.6%。',
      ],
    },
    { number: '2', lines: ['二、接受监督', '省政府督导𠮷镇,基层力量不足。'] },
  ],
});

const SOUTH = buildReport({
  id: 'south-2025',
  issuer: 'south-2025.gov',
  period: 2025,
  title: '南区政府2025年法治报告',
  subtitle: '2025年法治政府建设情况',
  sections: [
    { number: 'introduction', lines: ['2025年,南区政府与各局层层监督。'] },
    {
      number: '1',
      lines: ['一、层层监督', '甲局监督乙局,甲局也经由丙局、丁局、戊局、己局和庚局监督乙局。'],
    },
  ],
});

/**
 * Two reports with all kinds, bases and agents. `north-2024` has the shape of a real one: a hub, a part with a quote of
 * its own, a measure, a concept, symmetric relations, a repeated triple, ties in place and name, and a component
 * apart. `south-2025` joins `a` and `b` in as many ways as the ranking of paths tells apart. Entities and relations stand in no
 * order, so that a store that does not sort is found out.
 */
export const SMALL_SEED: Seed = buildSeed(TEST_ONTOLOGY, [
  toGraph(NORTH, NORTH_ENTITIES, NORTH_RELATIONS),
  toGraph(SOUTH, SOUTH_ENTITIES, SOUTH_RELATIONS),
]);

function toGraph(report: ReportHead, entities: readonly EntityRow[], rows: readonly RelationRow[]) {
  const relations = toRelations(report, rows).reverse();
  return {
    report,
    entities: entities.map((row) => toEntity(report, row)).reverse(),
    relations,
    tours: toTestTours(report.id, relations),
  };
}

/** A seed without reports. */
export const EMPTY_SEED: Seed = buildSeed(TEST_ONTOLOGY, []);
