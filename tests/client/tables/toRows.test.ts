import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS, TABLES } from '../../../client/explorer/screens/TableState.ts';
import { en } from '../../../client/messages/en.ts';
import type { Language } from '../../../client/messages/Language.ts';
import { tablesEn } from '../../../client/messages/tablesEn.ts';
import { tablesZh } from '../../../client/messages/tablesZh.ts';
import { zh } from '../../../client/messages/zh.ts';
import type { TableRow } from '../../../client/tables/Cell.ts';
import { findBodies } from '../../../client/tables/findBodies.ts';
import { toRows } from '../../../client/tables/toRows.ts';
import { ONTOLOGY, REPORTS, SAMPLE } from './sampleTables.ts';

const write = (language: Language) =>
  toRows(SAMPLE, {
    language,
    pick: (text) => text[language],
    ontology: ONTOLOGY as any,
    reports: REPORTS as any,
    m: language === 'zh' ? zh : en,
  });
const toTexts = ({ cells }: TableRow, ...columns: string[]): (string | undefined)[] =>
  columns.map((column) => cells[column]?.text);

describe('toRows', () => {
  const rows = write('zh');

  it('fills every column of every table, and each column has a name in both languages', () => {
    for (const of of TABLES)
      for (const column of TABLE_COLUMNS[of]) {
        for (const { cells } of rows[of]) expect(cells[column], `${of} ${column}`).toBeDefined();
        expect(tablesZh.columns[column], column).toBeTruthy();
        expect(tablesEn.columns[column], column).toBeTruthy();
      }
  });

  it('has a row for each entity, relation and measure, in the order of the text', () => {
    expect(rows.entities.map(({ cells }) => cells['name']?.text)).toEqual([
      ...['区法院', '区政府', '专项行动', '办结案件', '办结率', '排名', '表扬'],
    ]);
    expect(rows.relations).toHaveLength(5);
    expect(rows.measures.map(({ cells }) => cells['name']?.text)).toEqual([
      ...['办结案件', '办结率', '排名'],
    ]);
  });

  it('writes terms, sections and quotes in words', () => {
    expect(toTexts(rows.entities[0]!, 'kind', 'category', 'section', 'aliases', 'quote')).toEqual([
      ...['机构', '某类', '一 甲', '法院、院', '区法院'],
    ]);
    expect(toTexts(rows.relations[0]!, 'source', 'type', 'target', 'basis', 'agent')).toEqual([
      ...['区法院', '主导', '专项行动', '明述', '明示'],
    ]);
    expect(toTexts(write('en').relations[0]!, 'source', 'type', 'verb')).toEqual([
      ...['court', 'leads', '开展'],
    ]);
  });

  it('brackets a subject that the sentence leaves out', () => {
    expect(toTexts(rows.relations[1]!, 'source')).toEqual(['〔区政府〕']);
  });

  it('sets the number beside what is written, and leaves out what the report does not say', () => {
    expect(toTexts(rows.measures[0]!, 'value', 'raw', 'unit', 'comparator', 'scope')).toEqual([
      ...['41000', '4.1万余', '件', '恰为此数', ''],
    ]);
    expect(rows.measures[2]!.cells['value']).toEqual({ text: '', order: null });
    expect(rows.measures[2]!.cells['raw']).toMatchObject({ text: '前列', order: null });
  });

  it('names who did it, as far as the graph says so', () => {
    expect(rows.measures.map((row) => toTexts(row, 'body')[0])).toEqual([
      ...['区法院、〔区政府〕', '〔区政府〕', ''],
    ]);
  });
});

describe('findBodies', () => {
  it('names a body once, supplied only where no sentence names it', () => {
    const [lead, carry, target, yields, own] = SAMPLE.relations;
    const again = { ...carry!, id: 'r.again', type: 'LEADS' as const, agent: 'EXPLICIT' as const };
    const found = findBodies({
      entities: SAMPLE.entities,
      relations: [carry!, again, lead!, target!, yields!, own!],
    });
    expect(found.get('r.cases')).toEqual([
      { id: 'r.government', supplied: false },
      { id: 'r.court', supplied: false },
    ]);
    expect(found.get('r.rate')).toEqual([{ id: 'r.government', supplied: true }]);
    expect(found.has('r.rank')).toBe(false);
  });
});
