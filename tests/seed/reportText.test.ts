import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, REPORT, TEXT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of the stored text: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'a changed word, with its sentence',
    edits: [[TEXT, '区法院与区检察院联动', '区法院和区检察院联动']],
    problems: [
      'reports/jia-2025/report.txt:5: the text is not the one whose SHA-256 report.yaml holds: it differs first in sentence 2 of line 5, “区法院和区检察院联动,建…”; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'a line gone',
    edits: [[TEXT, '今后将继续努力。\n', '']],
    problems: [
      'reports/jia-2025/report.txt:7: the text is not the one whose SHA-256 report.yaml holds: line 8 of 8 is gone; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'a line more',
    edits: [[TEXT, '二、改进执法\n', '二、改进执法\n(零)总则。\n']],
    problems: [
      'reports/jia-2025/report.txt:7: the text is not the one whose SHA-256 report.yaml holds: it differs first in sentence 1 of line 7, “(零)总则。…”; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'a sentence gone at the end of a line',
    edits: [[TEXT, '依托工作方案。区政府落实任务。', '依托工作方案。']],
    problems: [
      'reports/jia-2025/report.txt:7: the text is not the one whose SHA-256 report.yaml holds: it differs first at the end of line 7; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'a changed text whose report has no fingerprints',
    edits: [
      [TEXT, '区法院与区检察院联动', '区法院和区检察院联动'],
      [REPORT, 'fingerprints:\n', 'finger:\n'],
    ],
    problems: [
      'reports/jia-2025/report.txt:1: the text is not the one whose SHA-256 report.yaml holds; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
      'reports/jia-2025/report.yaml:1: fingerprints is missing; let the stamp command write it (see README.md)',
      'reports/jia-2025/report.yaml:23: finger is no known field; take it out; the fields are title, issuer, period, source, sha256, sections, fingerprints',
    ],
  },
  {
    name: 'fingerprints of another text',
    edits: [[REPORT, "  - 'b1fd4105'", "  - 'b1fd4106'"]],
    problems: [
      'reports/jia-2025/report.yaml:29: the fingerprint of line 6 of report.txt is another; run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'no hash',
    edits: [[REPORT, 'sha256: ', '# sha256: ']],
    problems: [
      'reports/jia-2025/report.yaml:1: sha256 is missing; let the stamp command write it (see README.md)',
    ],
  },
  {
    name: 'a carriage return',
    edits: [[TEXT, '区法院', '\r\n区法院']],
    problems: [
      'reports/jia-2025/report.txt:5: this line ends with a carriage return; save the file with LF line ends',
      'reports/jia-2025/report.txt:5: the text is not the one whose SHA-256 report.yaml holds: it differs first at the end of line 5; restore it, or, if the change is meant, run `node --import jiti/register graph-seed/cli.ts stamp jia-2025`',
    ],
  },
  {
    name: 'a file of Windows lines',
    edits: [[TEXT, '一、加强领导\n', '一、加强领导\r\n']],
    problems: [
      'reports/jia-2025/report.txt:4: this line ends with a carriage return; save the file with LF line ends',
    ],
  },
  {
    name: 'no final newline',
    edits: [[TEXT, '今后将继续努力。\n', '今后将继续努力。']],
    problems: [
      'reports/jia-2025/report.txt:8: the last line has no end; let the file end with exactly one line feed',
    ],
  },
  {
    name: 'an empty line at the end',
    edits: [[TEXT, '今后将继续努力。\n', '今后将继续努力。\n\n']],
    problems: [
      'reports/jia-2025/report.txt:9: the file ends with an empty line; let the file end with exactly one line feed',
    ],
  },
  {
    name: 'a byte order mark',
    edits: [[TEXT, '甲区人民政府关于2025年', '﻿甲区人民政府关于2025年']],
    problems: [
      'reports/jia-2025/report.txt:1: the file begins with a byte order mark; save it as UTF-8 without one',
    ],
  },
  {
    name: 'a byte order mark in YAML',
    edits: [[ENFORCEMENT, 'section:', '﻿section:']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: the file begins with a byte order mark; save it as UTF-8 without one',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
