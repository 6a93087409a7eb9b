import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, REPORT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of ids, names and what they refer to: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'an id taken in the same file',
    edits: [
      [ENFORCEMENT, 'id: file-inspection\n', 'id: justice-bureau\n'],
      [ENFORCEMENT, 'target: file-inspection\n', 'target: progress-meetings\n'],
      [ENFORCEMENT, 'source: file-inspection\n', 'source: progress-meetings\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: the id “justice-bureau” is taken at 04-enforcement.yaml:3; give it another, or take one of the two out',
    ],
  },
  {
    name: 'an id taken in another file',
    edits: [
      [ENFORCEMENT, 'id: file-inspection\n', 'id: progress-meetings\n'],
      [ENFORCEMENT, 'target: file-inspection\n', 'target: progress-meetings\n'],
      [ENFORCEMENT, 'source: file-inspection\n', 'source: progress-meetings\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: the id “progress-meetings” is taken at 02-leadership.yaml:27; give it another, or take one of the two out',
    ],
  },
  {
    name: 'an id that is a section number',
    edits: [
      [ENFORCEMENT, 'id: justice-bureau', 'id: introduction'],
      [ENFORCEMENT, 'source: justice-bureau', 'source: introduction'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: the id “introduction” is taken at report.yaml:6, by a section; give it another, or take one of the two out',
    ],
  },
  {
    name: 'a name taken in another file',
    edits: [
      [
        ENFORCEMENT,
        '{ zh: 检查执法案卷, en: File inspection }',
        '{ zh: 推进会, en: File inspection }',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:12: the name “推进会” is taken at 02-leadership.yaml:30; name the two apart, or make them one',
    ],
  },
  {
    name: 'an English name taken',
    edits: [[ENFORCEMENT, 'en: File inspection }', 'en: Progress meetings }']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:12: the name “Progress meetings” is taken at 02-leadership.yaml:30; name the two apart, or make them one',
    ],
  },
  {
    name: "an alias that is another's name",
    edits: [[LEADERSHIP, 'aliases: [甲区人民政府]', 'aliases: [甲区人民政府, 区司法局]']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:12: the alias “区司法局” is the name at 04-enforcement.yaml:6; take it out, or make the two one',
    ],
  },
  {
    name: 'an alias that is the name, or given twice',
    edits: [
      [LEADERSHIP, 'aliases: [甲区人民政府]', 'aliases: [甲区人民政府, 区政府, 甲区人民政府]'],
    ],
    problems: [
      'reports/jia-2025/02-leadership.yaml:12: the alias “区政府” is the name; take it out',
      'reports/jia-2025/02-leadership.yaml:12: the alias “甲区人民政府” is given twice; take one out',
    ],
  },
  {
    name: 'an unknown category',
    edits: [[ENFORCEMENT, 'category: body.government', 'category: body.goverment']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:5: the category “body.goverment” is unknown; write “body.government”, or take one from ontology.yaml',
    ],
  },
  {
    name: 'a category like no other',
    edits: [[ENFORCEMENT, 'category: body.government', 'category: body.x']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:5: the category “body.x” is unknown; take one from ontology.yaml',
    ],
  },
  {
    name: 'a category of another kind',
    edits: [[ENFORCEMENT, 'category: body.government', 'category: mechanism.plan']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:5: the category “mechanism.plan” is not one of a BODY; use one that begins with body., or mend the kind',
    ],
  },
  {
    name: 'an unknown relation type',
    edits: [[ENFORCEMENT, 'type: LEADS', 'type: LEAD']],
    problems: ['reports/jia-2025/04-enforcement.yaml:17: type “LEAD” is unknown; write LEADS'],
  },
  {
    name: 'an unknown source and target',
    edits: [
      [ENFORCEMENT, 'source: justice-bureau', 'source: justice-burau'],
      [ENFORCEMENT, 'target: work-plan', 'target: nothing-like-it-at-all'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: the source “justice-burau” is no entity of this report; write “justice-bureau”, or add the entity',
      'reports/jia-2025/04-enforcement.yaml:24: the target “nothing-like-it-at-all” is no entity of this report; add the entity',
    ],
  },
  {
    name: 'an unknown indicator',
    edits: [[LEADERSHIP, 'indicator: meetings-held', 'indicator: meeting-held']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:46: the indicator “meeting-held” is unknown; write “meetings-held”, or add it to ontology.yaml',
    ],
  },
  {
    name: 'an unknown concept',
    edits: [[LEADERSHIP, 'concept: work-plan', 'concept: workplan']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:54: the concept “workplan” is unknown; write “work-plan”, or add it to ontology.yaml',
    ],
  },
  {
    name: 'an unknown base of a rate',
    edits: [[LEADERSHIP, 'of: progress-meetings', 'of: progres-meetings']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:47: measure.of names the unknown entity “progres-meetings”; write “progress-meetings”, or add the entity',
    ],
  },
  {
    name: 'an unknown issuer',
    edits: [[REPORT, 'issuer: district-government', 'issuer: district-goverment']],
    problems: [
      'reports/jia-2025/report.yaml:2: the issuer “district-goverment” is no entity of this report; write “district-government”, or add the entity',
    ],
  },
  {
    name: 'an issuer that is no Body',
    edits: [[REPORT, 'issuer: district-government', 'issuer: work-plan']],
    problems: [
      'reports/jia-2025/report.yaml:2: the issuer “work-plan” is a MECHANISM; name a BODY',
    ],
  },
  {
    name: 'a measure on what is no Outcome',
    edits: [
      [
        ENFORCEMENT,
        '    quote: 检查执法案卷\n',
        '    quote: 检查执法案卷50卷\n    measure: { value: 50, raw: 50卷, unit: 卷, comparator: EXACT, status: ACHIEVED, scope: FLOW, indicator: files-inspected, of: null }\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:15: an INITIATIVE has a measure; only an OUTCOME may; take it out',
    ],
  },
  {
    name: 'a concept on what is no Mechanism',
    edits: [
      [
        ENFORCEMENT,
        '    quote: 检查执法案卷\n',
        '    quote: 检查执法案卷\n    concept: work-plan\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:15: an INITIATIVE has a concept; only a MECHANISM may; take it out',
    ],
  },
  {
    name: 'a figure that no quote holds',
    edits: [[LEADERSHIP, 'raw: 3次', 'raw: 三次']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:41: no quote holds the figure as written, “三次”; quote the figure with what is counted, or mend raw',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
