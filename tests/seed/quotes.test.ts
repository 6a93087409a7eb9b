import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of quotes: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'a quote that is not in the text',
    edits: [[ENFORCEMENT, 'quote: 区司法局检查执法案卷', 'quote: 区司法局评查执法案卷']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:21: the quote “区司法局评查执法案卷” is not in the text; the nearest passage is “区司法局检查执法案卷” (line 7)',
    ],
  },
  {
    name: 'a quote like nothing in the text',
    edits: [[ENFORCEMENT, 'quote: 区司法局检查执法案卷', 'quote: 天地玄黄宇宙洪荒']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:21: the quote “天地玄黄宇宙洪荒” is not in the text; nothing in report.txt is like it; copy the words from there',
    ],
  },
  {
    name: 'a quote in the title only',
    edits: [[ENFORCEMENT, 'quote: 区司法局检查执法案卷', 'quote: 建设情况的报告']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:21: the quote “建设情况的报告” stands in the title lines only, which belong to no section; quote the report’s body',
    ],
  },
  {
    name: 'other quotation marks',
    edits: [[LEADERSHIP, 'quote: “工作方案”', 'quote: \'"工作方案"\'']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:53: the quote “"工作方案"” differs from the text in width, quotation marks or spaces; paste “工作方案”',
    ],
  },
  {
    name: 'other widths and spaces',
    edits: [[LEADERSHIP, '      - 制定“工作方案”', '      - 推进会３次，制定 「工作方案」']],
    problems: [
      "reports/jia-2025/02-leadership.yaml:76: the quote “推进会３次，制定 「工作方案」” differs from the text in width, quotation marks or spaces; paste '推进会3次,制定“工作方案”'",
    ],
  },
  {
    name: 'a space that the text has',
    edits: [[ENFORCEMENT, 'quote: 依托工作方案', 'quote: 建立联席机制']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “建立联席机制” differs from the text in width, quotation marks or spaces; paste 建立 联席机制',
    ],
  },
  {
    name: 'an ambiguous quote, in the section',
    edits: [[LEADERSHIP, 'quote: 区政府召开\n', 'quote: 区政府\n']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:14: the quote “区政府” stands 2 times; say which: a longer quote (line 5, where nothing stands before it) or { exact: 区政府, prefix: 。 } (line 5)',
    ],
  },
  {
    name: 'an ambiguous quote, in the report',
    edits: [[ENFORCEMENT, 'quote: 依托工作方案', 'quote: 推进']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “推进” stands 2 times; say which: { exact: 推进, prefix: 区 } (line 3) or { exact: 推进, prefix: 开 } (line 5)',
    ],
  },
  {
    name: 'a prefix that does not fit',
    edits: [[ENFORCEMENT, 'quote: 依托工作方案', 'quote: { exact: 工作方案, prefix: 采用 }']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “工作方案” never stands after “采用”; take the prefix out: the quote stands once',
    ],
  },
  {
    name: 'a quote across sentences',
    edits: [[LEADERSHIP, 'quote: 区法院与区检察院联动', 'quote: “工作方案”。区法院与区检察院联动']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:83: the quote ““工作方案”。区法院与区检察院联动” goes beyond the end of a sentence; give one quote for each sentence, under `quotes`',
    ],
  },
  {
    name: 'a quote across lines',
    edits: [[ENFORCEMENT, 'quote: 依托工作方案', 'quote: "一、加强领导\\n区政府召开"']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “一、加强领导\\n区政府召开” goes beyond the end of a sentence; give one quote for each sentence, under `quotes`',
    ],
  },
  {
    name: 'an ambiguous quote after its prefix',
    edits: [[ENFORCEMENT, 'quote: 依托工作方案', 'quote: { exact: 区, prefix: 。 }']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “区” after “。” stands 2 times; say which: { exact: 区, prefix: 法。 } (line 7) or { exact: 区, prefix: 案。 } (line 7)',
    ],
  },
  {
    name: 'a prefix of a quote that stands once',
    edits: [[LEADERSHIP, 'quote: “工作方案”', 'quote: { exact: “工作方案”, prefix: 采用 }']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:53: the quote ““工作方案”” never stands after “采用”; take the prefix out: the quote stands once',
    ],
  },
  {
    name: 'a long quote',
    edits: [
      [
        ENFORCEMENT,
        'quote: 依托工作方案',
        'quote: 2025年,甲区推进法治政府建设,落实上级关于全面依法治国的决策部署和工作要求,提供',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “2025年,甲区推进法治政府建设,落实上级关于全面依法治国的决策部署和工作要求,提供” has 42 characters; shorten it to 40, split it under `quotes`, or say why not: { exact: …, wide: … }',
    ],
  },
  {
    name: 'wide without need',
    edits: [
      [ENFORCEMENT, 'quote: 依托工作方案', 'quote: { exact: 依托工作方案, wide: it feels wide }'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: the quote “依托工作方案” has 6 characters and needs no `wide`; take `wide` out',
    ],
  },
  {
    name: 'a quote given twice',
    edits: [[LEADERSHIP, '      - 制定“工作方案”', '      - 区政府召开推进会']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:76: the quote “区政府召开推进会” is given twice here; take one out',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
