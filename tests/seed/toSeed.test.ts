import { describe, expect, it } from 'vitest';
import { compareStrings } from '../../graph-seed/text/compareStrings.ts';
import { readSeed } from '../../graph-seed/readSeed.ts';
import { graphRevision } from '../../graph-seed/revision.ts';
import { SEED_FOLDER } from '../../graph-seed/seedFolder.ts';
import { toDigest } from '../../graph-seed/text/toDigest.ts';
import { toSortKey } from '../../graph-seed/text/toSortKey.ts';
import { edit, ENFORCEMENT, LEADERSHIP, readTexts, VALID } from './seedFiles.ts';
import type { Edit, Texts } from './seedFiles.ts';

function graphOf(texts: Texts) {
  const { seed, problems } = readTexts(texts);
  expect(problems).toEqual([]);
  return { seed: seed!, ...seed!.reports[0]! };
}

const withEdits = (...edits: Edit[]) => graphOf(edit(VALID, edits));

describe('sections and sentences', () => {
  const { report } = graphOf(VALID);

  it('gives each section its run, and a part that of its children', () => {
    expect(
      report.sections.map(({ id, part, start, end }) => [
        id,
        part,
        report.text.slice(start, end).split('\n')[0]?.slice(0, 6),
        report.text.slice(start, end).split('\n').length - 1,
      ]),
    ).toEqual([
      ['jia-2025.introduction', null, '2025年,', 1],
      ['jia-2025.1', null, '一、加强领导', 2],
      ['jia-2025.2', null, '二、改进执法', 2],
      ['jia-2025.2.1', 'jia-2025.2', '(一)规范执', 1],
      ['jia-2025.conclusion', null, '今后将继续努', 1],
    ]);
  });

  it('lists all sentences behind the title lines, headings included', () => {
    expect(report.sentences.map(({ text }) => text.slice(0, 5))).toEqual([
      '2025年',
      '一、加强领',
      '区政府召开',
      '区法院与区',
      '区政府落实',
      '二、改进执',
      '(一)规范',
      '区司法局检',
      '区政府落实',
      '今后将继续',
    ]);
    for (const { text, start, end } of report.sentences)
      expect(report.text.slice(start, end)).toBe(text);
  });

  it('gives translations to their sentences', () => {
    expect(report.sentences.map(({ translation }) => translation)).toEqual([
      null,
      'I. Stronger leadership',
      'The District Government held three meetings and made a plan.',
      ...Array.from({ length: 7 }, () => null),
    ]);
  });
});

describe('entities', () => {
  it('stand in the order of their first quotes, then of their ids', () => {
    const { entities, report } = graphOf(VALID);
    const places = entities.map(({ evidence, id }) => [evidence[0]!.start, id] as const);
    const sorted = [...places].sort(
      ([a, first], [b, second]) => a - b || compareStrings(first, second),
    );
    expect(places).toEqual(sorted);
    expect(entities.map(({ id }) => id)).toEqual(
      [
        'law-based-government',
        'district-government',
        'meetings-held',
        'progress-meetings',
        'work-plan',
        'district-court',
        'district-procuratorate',
        'justice-bureau',
        'file-inspection',
        'files-inspected',
      ].map((id) => `${report.id}.${id}`),
    );
  });

  it('carry all that was written, with what was left out', () => {
    const { entities, report } = graphOf(VALID);
    const start = report.text.indexOf('推进会3次');
    expect(entities[2]).toEqual({
      id: 'jia-2025.meetings-held',
      kind: 'OUTCOME',
      category: 'outcome.measure',
      name: { zh: '推进会3次', en: '3 progress meetings' },
      sortKey: 'tui jin hui 3 ci 推进会3次',
      aliases: [],
      description: { zh: '次数。', en: 'How many.' },
      collective: false,
      report: 'jia-2025',
      evidence: [
        {
          report: 'jia-2025',
          section: 'jia-2025.1',
          sentenceStart: report.text.indexOf('区政府召开'),
          quote: '推进会3次',
          start,
          end: start + 5,
        },
      ],
      measure: {
        value: 3,
        raw: '3次',
        unit: '次',
        comparator: 'EXACT',
        status: 'ACHIEVED',
        scope: 'FLOW',
        indicator: 'meetings-held',
        of: 'jia-2025.progress-meetings',
      },
      concept: null,
    });
  });

  it('take a quote from their file’s section first, then from the report, or after a prefix', () => {
    const startOf = (quote: string) => {
      const { entities } = withEdits([ENFORCEMENT, '    quote: 区司法局\n', `    ${quote}\n`]);
      return entities.find(({ id }) => id === 'jia-2025.justice-bureau')!.evidence;
    };
    const { text } = graphOf(VALID).report;
    const second = text.lastIndexOf('区政府落实任务');
    expect(startOf('quote: 区政府落实任务')[0]).toMatchObject({
      start: second,
      section: 'jia-2025.2.1',
    });
    expect(startOf('quote: 联动')[0]).toMatchObject({
      start: text.indexOf('联动'),
      section: 'jia-2025.1',
    });
    expect(startOf('quote: { exact: 推进, prefix: 召开 }')[0]).toMatchObject({
      start: text.indexOf('推进会'),
    });
    expect(startOf('quote: { exact: 改进执法, prefix: 、 }')[0]).toMatchObject({
      section: 'jia-2025.2',
    });
    expect(startOf('quotes: [区政府落实任务, 区司法局, 联动]').map(({ quote }) => quote)).toEqual([
      '联动',
      '区司法局',
      '区政府落实任务',
    ]);
  });

  it('may quote more than 40 characters with a reason', () => {
    const long =
      '甲区推进法治政府建设,落实上级关于全面依法治国的决策部署和工作要求,提供有力的法治保障';
    const { entities } = withEdits([
      ENFORCEMENT,
      '    quote: 区司法局\n',
      `    quote: { exact: '${long}', wide: the list is one }\n`,
    ]);
    expect(entities[0]!.evidence[0]!.quote).toBe(long);
  });
});

describe('relations', () => {
  it('carry the ids of their ends, and numbers in text order where a triple repeats', () => {
    const repeated = (quote: string) =>
      `  - source: progress-meetings\n    type: YIELDS\n    target: meetings-held\n    basis: JUXTAPOSED\n    quote: ${quote}\n`;
    const { relations } = withEdits([
      ENFORCEMENT,
      'relations:\n',
      `relations:\n${repeated('制定“工作方案”')}${repeated('开推进会')}`,
    ]);
    const triple = 'jia-2025.progress-meetings~YIELDS~jia-2025';
    expect(
      relations
        .filter(({ source, type }) => source.endsWith('.progress-meetings') && type === 'YIELDS')
        .map(({ id, evidence }) => [id, evidence[0]!.quote]),
    ).toEqual([
      [triple.replace(/jia-2025$/, 'meetings-held'), '开推进会'],
      [triple.replace(/jia-2025$/, 'meetings-held~2'), '推进会3次'],
      [triple.replace(/jia-2025$/, 'meetings-held~3'), '制定“工作方案”'],
    ]);
  });

  it('have null for what was left out', () => {
    const { relations } = graphOf(VALID);
    expect(relations.find(({ target }) => target.endsWith('.meetings-held'))).toMatchObject({
      source: 'jia-2025.progress-meetings',
      target: 'jia-2025.meetings-held',
      agent: null,
      verb: null,
      note: null,
    });
  });
});

describe('digests and revision', () => {
  it('do not depend on the order of files, keys or fields', () => {
    const { seed } = graphOf(VALID);
    const reversed = Object.fromEntries(Object.entries(VALID).reverse());
    expect(readTexts(reversed).seed).toEqual(seed);
    const moved = edit(VALID, [
      [
        ENFORCEMENT,
        '    type: USES\n    target: work-plan\n',
        '    target: work-plan\n    type: USES\n',
      ],
    ]);
    expect(readTexts(moved).seed?.revision).toBe(seed.revision);
    expect(toDigest({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(toDigest({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(toDigest([1, 2])).not.toBe(toDigest([2, 1]));
  });

  it('change with the content, and only those that hold it', () => {
    const { seed, digest } = graphOf(VALID);
    const changed = withEdits([LEADERSHIP, 'verb: 联动', 'verb: 与']);
    expect(changed.digest).not.toBe(digest);
    expect(changed.seed.ontologyDigest).toBe(seed.ontologyDigest);
    expect(changed.seed.revision).not.toBe(seed.revision);
  });

  it('gives 12 hex digits, the same for reports in any order', () => {
    const reports = [
      { id: 'a', digest: '1' },
      { id: 'b', digest: '2' },
    ];
    expect(graphRevision('0', reports)).toMatch(/^[0-9a-f]{12}$/);
    expect(graphRevision('0', [...reports].reverse())).toBe(graphRevision('0', reports));
    expect(graphRevision('1', reports)).not.toBe(graphRevision('0', reports));
    expect(graphRevision('0', reports.slice(1))).not.toBe(graphRevision('0', reports));
  });
});

describe('order of names', () => {
  it.each([
    ['区法院', 'qu fa yuan 区法院'],
    ['1+4+5+N矛盾化解模式', '1+4+5+n mao dun hua jie mo shi 1+4+5+N矛盾化解模式'],
    ['法律顾问', 'fa lv gu wen 法律顾问'],
    ['“云瞳”', '“ yun tong ” “云瞳”'],
  ])('gives %s the key %s', (name, key) => {
    expect(toSortKey(name)).toBe(key);
  });

  it('compares by code point, not by UTF-16 unit', () => {
    expect(compareStrings('\u{20000}', '\uFF00')).toBeGreaterThan(0);
    expect(compareStrings('a', 'ab')).toBeLessThan(0);
    expect(compareStrings('ab', 'a')).toBeGreaterThan(0);
    expect(compareStrings('ab', 'ab')).toBe(0);
  });
});

describe('the seed of this repository', () => {
  it('passes its check, and its text is the one that was published', async () => {
    const { seed, problems } = await readSeed(SEED_FOLDER);
    expect(problems).toEqual([]);
    const graph = seed!.reports.find(({ report }) => report.id === 'wancheng-2025')!;
    const { text, sha256, sentences, sections } = graph.report;
    expect(text).toHaveLength(3010);
    expect(sha256).toBe('d763cabf9111f0d5849f5206b5341cca544a09eb165fe9ba6f6efb55fa0f3efb');
    expect(sentences).toHaveLength(53);
    expect(sections.filter(({ id }) => !sections.some(({ part }) => part === id))).toHaveLength(11);
    for (const { evidence } of [...graph.entities, ...graph.relations])
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
