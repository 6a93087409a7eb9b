import { describe, expect, it } from 'vitest';
import { listUnquotedFigures } from '../../graph-seed/coverage.ts';
import type { ReportGraph } from '../../graph-seed/model.ts';
import { findFigures } from '../../graph-seed/text/findFigures.ts';
import { edit, ENFORCEMENT, NEXT, problemsOf, readTexts, TEXT, VALID } from './seedFiles.ts';

const NOWHERE = { report: 'jia-2025', section: 'jia-2025.1', sentenceStart: 0 };

const figuresOf = (text: string): string[] =>
  findFigures(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a figure', () => {
  it.each([
    ['一件事4.1万余件,按时办结率达99.93%', ['4.1', '99.93']],
    ['“1+4+5+N”和“3+3”,“1+N”队站', ['1+4+5+N', '3+3', '1+N']],
    ['12345热线', ['12345']],
    ['召开第三次会议,获第七名,位居全省第一,首支队伍', ['第三次', '第七名', '第一', '首支']],
    ['2025年,2024年度,“论剑2025”比赛', []],
    ['办理2000件、2113项', ['2000', '2113']],
    ['全程网办2000、2113项', ['2000', '2113']],
    ['1990、2.5万、2,113件', ['1990', '2.5', '2,113']],
    ['网办2000 余件,\u30002001\u3000件', ['2000', '2001']],
    ['网办2000-2100件,1990—1999件,2000～2010人', ['2000', '2100', '1990', '1999', '2000', '2010']],
    ['网办2000+件,占２０００‰,建成2000㎡', ['2000', '２０００', '2000']],
    ['网办20，300人,２０，３００人', ['20', '300', '２０', '３００']],
    ['“论剑2025”,论剑2025', []],
    ['参加论剑2025\n二、下一节', []],
    ['2025 年、2024—2025年、2024 - 2025 年、2023、2024、2025年度', []],
    ['“十五五”规划、三年行动', []],
    ['2021至2025年、2025和2026年、2021—2025年规划', []],
    ['全角４.1万件,办理1,000件', ['４.1', '1,000']],
    [
      '第一百零一次、第二千次、第两次、第十二次',
      ['第一百零一次', '第二千次', '第两次', '第十二次'],
    ],
  ])('of %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('a name', () => {
  const named = (name: string, text: string): string[] =>
    listUnquotedFigures(
      { text, sections: [], sentences: [] },
      {
        entities: [
          {
            kind: 'INITIATIVE',
            name: { zh: name, en: '' },
            aliases: [],
            evidence: [{ ...NOWHERE, quote: text, start: 0, end: text.length }],
          },
        ],
        relations: [],
      },
    ).map(({ start, end }) => text.slice(start, end));

  it('bears a figure in whatever width either is written', () => {
    expect(named('评查案卷50卷', '评查案卷５０卷')).toEqual([]);
    expect(named('评查案卷５０卷', '评查案卷50卷')).toEqual([]);
    expect(named('评查案卷５卷', '评查案卷50卷')).toEqual(['50']);
  });
});

describe('coverage', () => {
  it('counts sentences, figures and characters, and lists the runs that nothing quotes', () => {
    const { seed } = readTexts(VALID);
    const { coverage, text } = seed!.reports[0]!.report;
    expect(coverage).toMatchObject({
      sentences: { quoted: 10, total: 10 },
      figures: { quoted: 2, total: 2 },
      characters: { quoted: 88, total: 163 },
    });
    const runs = coverage.unquoted.map(({ start, end }) => text.slice(start, end));
    expect(runs).toEqual([
      '2025年,甲区',
      '落实上级关于全面依法治国的决策部署和工作要求,提供有力的法治保障,推动经济社会发展',
      '一',
      '建立 联席机制',
      '二',
      '一',
    ]);
  });

  it('fails where a sentence is quoted by no claim', () => {
    expect(problemsOf(edit(VALID, [[NEXT, '      - 今后将继续努力\n', '']]))).toEqual([
      `${TEXT}:8: no claim quotes the sentence “今后将继续努力。”; write what it says as claims`,
    ]);
  });

  it('fails where a figure is in no outcome and in no name', () => {
    const bare = edit(VALID, [
      [
        NEXT,
        '    kind: OUTCOME\n    category: outcome.measure',
        '    kind: INITIATIVE\n    category: initiative.meeting',
      ],
      [
        NEXT,
        VALID[NEXT]!.slice(
          VALID[NEXT]!.indexOf('    measure:'),
          VALID[NEXT]!.indexOf('relations:'),
        ),
        '',
      ],
      [NEXT, '    type: YIELDS', '    type: TARGETS'],
      [NEXT, 'zh: 检查案卷50卷', 'zh: 检查案卷'],
    ]);
    expect(problemsOf(bare)).toEqual([
      `${TEXT}:7: the figure 50 in “检查执法案卷50卷,依托工作” is in no outcome’s quote; write the outcome, or quote it in the entity that is named with it`,
    ]);
    expect(problemsOf(edit(bare, [[NEXT, 'zh: 检查案卷, en', 'zh: 检查案卷50卷, en']]))).toEqual(
      [],
    );
  });

  it('takes no digits of a name for a figure of it', () => {
    const measure = VALID[NEXT]!.slice(
      VALID[NEXT]!.indexOf('    measure:'),
      VALID[NEXT]!.indexOf('relations:'),
    );
    const named = edit(VALID, [
      [
        NEXT,
        '    kind: OUTCOME\n    category: outcome.measure',
        '    kind: INITIATIVE\n    category: initiative.meeting',
      ],
      [NEXT, measure, ''],
      [NEXT, '    type: YIELDS', '    type: TARGETS'],
      [NEXT, 'zh: 检查案卷50卷, en', 'zh: 检查案卷1505卷, en'],
    ]);
    expect(problemsOf(named)).toHaveLength(1);
  });

  it('still gives the graph of a report that has nothing but gaps', () => {
    const { graphs } = readTexts(edit(VALID, [[NEXT, '      - 今后将继续努力\n', '']])) as {
      graphs: readonly ReportGraph[];
    };
    expect(graphs.map(({ report }) => report.coverage.sentences)).toEqual([
      { quoted: 9, total: 10 },
    ]);
  });

  it('says nothing of gaps while a claim is faulty: it may be the one that quotes them', () => {
    const faulty = edit(VALID, [
      [NEXT, '      - 今后将继续努力\n', ''],
      [ENFORCEMENT, '    quote: 区司法局\n', '    quote: 区司法厅\n'],
    ]);
    expect(problemsOf(faulty)).toHaveLength(1);
  });
});
