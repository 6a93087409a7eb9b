import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of translations: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'an unknown sentence',
    edits: [[LEADERSHIP, 'sentence: 区政府召开', 'sentence: 区政府举行']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:5: no sentence begins with “区政府举行”; write “区政府召开”',
    ],
  },
  {
    name: 'another width',
    edits: [
      [
        ENFORCEMENT,
        'entities:\n',
        'translations:\n  - sentence: （一）规范\n    en: One.\nentities:\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: no sentence begins with “（一）规范”; write “(一)规范”',
    ],
  },
  {
    name: 'an ambiguous beginning',
    edits: [[LEADERSHIP, 'sentence: 区政府召开', 'sentence: 区政府']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:5: 2 sentences begin with “区政府”; give more of its words',
    ],
  },
  {
    name: 'a sentence twice',
    edits: [[LEADERSHIP, 'sentence: 一、加强', 'sentence: 区政府召开推进']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:5: the sentence “区政府召开” is translated at 02-leadership.yaml:3; keep one of the two',
    ],
  },
  {
    name: 'a sentence twice, in two files',
    edits: [
      [
        ENFORCEMENT,
        'entities:\n',
        'translations:\n  - sentence: 一、加\n    en: One.\nentities:\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: the sentence “一、加” is translated at 02-leadership.yaml:3; keep one of the two',
    ],
  },
  {
    name: 'an empty translation',
    edits: [[LEADERSHIP, 'en: I. Stronger leadership', 'en:']],
    problems: ['reports/jia-2025/02-leadership.yaml:4: en is empty; give the English'],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
