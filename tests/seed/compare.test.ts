import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignEntities } from '../../graph-seed/compare/alignEntities.ts';
import { compareCurations } from '../../graph-seed/compare/compareCurations.ts';
import { toCuration } from '../../graph-seed/compare/Curation.ts';
import type {
  CuratedEntity,
  CuratedRelation,
  Curation,
} from '../../graph-seed/compare/Curation.ts';
import { listKept } from '../../graph-seed/compare/listKept.ts';
import { readCuration } from '../../graph-seed/compare/readCuration.ts';
import {
  toComparisonLines,
  toDifferenceLines,
} from '../../graph-seed/compare/toComparisonLines.ts';
import type { EntityKind, Evidence, RelationType } from '../../graph-seed/model.ts';
import { toReportText } from '../../graph-seed/text/ReportText.ts';
import { ENFORCEMENT, LEADERSHIP, readTexts, VALID } from './seedFiles.ts';

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

/** The same claims with another id for one entity. */
function rename({ entities, relations }: Curation, from: string, to: string): Curation {
  const toId = (id: string): string => (id === from ? to : id);
  return {
    entities: entities.map((one) => ({ ...one, id: toId(one.id) })),
    relations: relations.map((one) => ({
      ...one,
      source: toId(one.source),
      target: toId(one.target),
    })),
  };
}

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

describe('reading a curation', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-curation-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const text = () => toReportText(readTexts(VALID).seed!.reports[0]!.report);

  async function read(files: Record<string, string>) {
    const place = await mkdtemp(join(folder, 'of-'));
    for (const [name, content] of Object.entries(files))
      await writeFile(join(place, name), content);
    const { curation, faults } = await readCuration(place, text());
    return { ...curation, faults: faults.map((fault) => fault.replaceAll(`${place}/`, '')) };
  }

  it('takes claims without descriptions, and reads the same as the graph does', async () => {
    const bare = VALID[LEADERSHIP]!.replaceAll(/ {4}description: .*\n/g, '');
    const { entities, relations, faults } = await read({ '02.yaml': bare });
    expect(faults).toEqual([]);
    const graph = toCuration(readTexts(VALID).seed!.reports[0]!);
    const isHere = ({ evidence }: CuratedEntity | CuratedRelation) =>
      evidence[0]?.section === 'jia-2025.1';
    expect(entities.map(({ id }) => id).toSorted()).toEqual(
      graph.entities
        .filter(isHere)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(relations).toHaveLength(4);
    expect(graph.relations).toEqual(expect.arrayContaining([...relations]));
  });

  it('names what it leaves out', async () => {
    const leadership = VALID[LEADERSHIP]!;
    expect((await read({})).faults).toEqual([expect.stringMatching(/holds no \.yaml file$/)]);
    const faulty = {
      'misspelt.yaml': leadership.replace('relations:', 'relation:'),
      'text.yaml': 'hello',
      'other.yaml': leadership.replace("section: '1'", "section: '9'"),
    };
    expect((await read(faulty)).faults).toEqual([
      'misspelt.yaml is no file of claims of one section',
      'other.yaml is no file of claims of one section',
      'text.yaml is no file of claims of one section',
    ]);
    const gone = leadership
      .replace('    kind: MECHANISM\n', '')
      .replace('    quote: 区法院与区检察院联动', '    quote: 不在文中');
    expect((await read({ '02.yaml': gone })).faults).toEqual([
      '02.yaml:48: the entity work-plan lacks kind or name; write it, as README.md says',
      '02.yaml:76: the relation district-court COORDINATES_WITH district-procuratorate lacks an end, a type or a quote that is in the text; write it, as README.md says',
    ]);
  });

  it('finds ends that no file of the curation has, once all files could be read', async () => {
    const files = { '02.yaml': VALID[LEADERSHIP]!, '04.yaml': VALID[ENFORCEMENT]! };
    expect((await read(files)).faults).toEqual([]);
    const alone = { '04.yaml': VALID[ENFORCEMENT]! };
    expect((await read(alone)).faults).toEqual([
      '04.yaml:24: the target “work-plan” of the relation file-inspection USES work-plan is no entity of this curation; add the entity, or name one that is there',
    ]);
    expect((await read({ ...alone, '02.yaml': 'hello' })).faults).toEqual([
      '02.yaml is no file of claims of one section',
    ]);
    const dangling = files['02.yaml'].replace('source: district-court', 'source: city-court');
    expect((await read({ ...files, '02.yaml': dangling })).faults).toEqual([
      '02.yaml:77: the source “city-court” of the relation city-court COORDINATES_WITH district-procuratorate is no entity of this curation; add the entity, or name one that is there',
    ]);
  });

  it('finds a section that two files give', async () => {
    const leadership = VALID[LEADERSHIP]!;
    expect((await read({ '02.yaml': leadership, '03.yaml': leadership })).faults).toEqual([
      '03.yaml:1: the section “1” is given at 02.yaml:1 too; put all its claims into one file',
    ]);
  });

  it('finds an id given twice in one file, or to two things in two, and lets a thing be met again', async () => {
    const [before = '', after = ''] = VALID[ENFORCEMENT]!.split('relations:');
    const withMore = (id: string, kind: string, name: string, more = '') =>
      `${before}  - id: ${id}\n    kind: ${kind}\n    category: body.court\n    name: { zh: ${name}, en: Again }\n${more}    quote: 区司法局\nrelations:${after}`;
    const faultsOf = async (file: string) =>
      (await read({ '02.yaml': VALID[LEADERSHIP]!, '04.yaml': file })).faults;
    expect(await faultsOf(withMore('justice-bureau', 'BODY', '区司法局'))).toEqual([
      '04.yaml:15: the id “justice-bureau” is given at 04.yaml:3 too; take one of the two out',
    ]);
    expect(await faultsOf(withMore('district-court', 'BODY', '区法院'))).toEqual([]);
    const alias = '    aliases: [区法院]\n';
    expect(await faultsOf(withMore('district-court', 'BODY', '法院', alias))).toEqual([]);
    const another = [
      '04.yaml:15: the id “district-court” is that of another thing at 02.yaml:15; give one of the two another, here and in its ties',
    ];
    expect(await faultsOf(withMore('district-court', 'BODY', '市法院'))).toEqual(another);
    expect(await faultsOf(withMore('district-court', 'MECHANISM', '区法院'))).toEqual(another);
  });

  it('says which path the disk refuses', async () => {
    const place = await mkdtemp(join(folder, 'of-'));
    await mkdir(join(place, '02.yaml'));
    await expect(readCuration(place, text())).rejects.toMatchObject({
      code: 'EISDIR',
      path: join(place, '02.yaml'),
    });
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
    // The graph took over what the first curation says, under ids of its own.
    const graph = rename(first, 'district-government', 'government-of-the-district');
    const kept = new Set([...listKept(graph, first), ...listKept(graph, second)]);
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
