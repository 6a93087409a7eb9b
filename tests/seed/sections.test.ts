import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, REPORT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of sections and files: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'a section of a file that is unknown',
    edits: [[ENFORCEMENT, "section: '2.1'", "section: '2.2'"]],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: the section “2.2” is unknown; write “2.1”, or use one of introduction, 1, 2, 2.1, conclusion',
    ],
  },
  {
    name: 'no section',
    edits: [[ENFORCEMENT, "section: '2.1'\n", '']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: section is missing; give the number of one of report.yaml’s sections',
    ],
  },
  {
    name: 'a file with another number',
    edits: [[ENFORCEMENT, "section: '2.1'", "section: '2'"]],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: section “2” is number 3 in report.yaml, the file’s name begins with 04; rename it to 03-enforcement.yaml',
    ],
  },
  {
    name: 'a second file of a section',
    edits: [[ENFORCEMENT, "section: '2.1'", "section: '1'"]],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: the section “1” has its file: 02-leadership.yaml:1; put all its claims into one file',
    ],
  },
  {
    name: 'words that no line begins with',
    edits: [[REPORT, 'begins: 一、加强领导', 'begins: 一、强化领导']],
    problems: [
      'reports/jia-2025/report.yaml:11: no line of report.txt begins with “一、强化领导”; copy the first words of the section’s line',
    ],
  },
  {
    name: 'words that two lines begin with',
    edits: [[REPORT, 'begins: 2025年', 'begins: 甲区人民政府']],
    problems: [
      'reports/jia-2025/report.yaml:8: 2 lines of report.txt begin with “甲区人民政府”; give more of its words',
    ],
  },
  {
    name: 'sections out of order',
    edits: [
      [REPORT, 'begins: 二、改进执法', 'begins: 今'],
      [REPORT, 'begins: 今后', 'begins: 二、'],
    ],
    problems: [
      'reports/jia-2025/report.yaml:18: “(一)规范执法” stands before the section 2 that is listed before it; list the sections in reading order',
      'reports/jia-2025/report.yaml:21: “二、” stands before the section 2 that is listed before it; list the sections in reading order',
    ],
  },
  {
    name: 'a first section behind others',
    edits: [[REPORT, '    begins: 2025年', '    begins: 一、加']],
    problems: [
      'reports/jia-2025/report.yaml:11: “一、加强领导” stands before the section introduction that is listed before it; list the sections in reading order',
    ],
  },
  {
    name: 'a section number twice',
    edits: [
      [REPORT, "number: '2.1'", "number: '1'"],
      [ENFORCEMENT, "section: '2.1'", "section: '1'"],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:1: the section “1” has its file: 02-leadership.yaml:1; put all its claims into one file',
      'reports/jia-2025/report.yaml:15: the section number “1” is taken at report.yaml:9; give each section its own',
    ],
  },
  {
    name: 'an unknown part',
    edits: [[REPORT, "part: '2'", "part: '3'"]],
    problems: [
      'reports/jia-2025/report.yaml:16: the part “3” is unknown; write “1”, or add the part to the list',
    ],
  },
  {
    name: 'a part that is closed',
    edits: [[REPORT, "part: '2'", "part: '1'"]],
    problems: [
      'reports/jia-2025/report.yaml:16: the section does not stand directly behind its part “1”; list a part, then all its sections',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
