import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of relations: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'a source outside the domain',
    edits: [
      [ENFORCEMENT, 'source: justice-bureau', 'source: work-plan'],
      [ENFORCEMENT, '    agent: EXPLICIT\n', ''],
      [ENFORCEMENT, 'target: work-plan', 'target: justice-bureau'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: LEADS cannot begin at the MECHANISM “work-plan”; begin at BODY, or use another type',
    ],
  },
  {
    name: 'a target outside the range',
    edits: [
      [ENFORCEMENT, 'target: file-inspection', 'target: district-court'],
      [ENFORCEMENT, '    target: work-plan', '    target: justice-bureau'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:18: LEADS cannot lead to the BODY “district-court”; lead to INITIATIVE or MECHANISM, or use another type',
    ],
  },
  {
    name: 'a pair that the type does not join',
    edits: [
      [ENFORCEMENT, 'type: USES', 'type: PART_OF'],
      [ENFORCEMENT, 'target: work-plan', 'target: justice-bureau'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:23: PART_OF cannot join an INITIATIVE to a BODY; from an INITIATIVE it leads to MECHANISM',
    ],
  },
  {
    name: 'a missing agent',
    edits: [[ENFORCEMENT, '    agent: EXPLICIT\n', '']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: the source “justice-bureau” is a BODY and agent is missing; write agent: EXPLICIT where the sentence names it in that role, else IMPLIED',
    ],
  },
  {
    name: 'an agent of what is no Body',
    edits: [[ENFORCEMENT, 'basis: INFERRED', 'basis: INFERRED\n    agent: IMPLIED']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:26: agent is given, but the source is an INITIATIVE; take it out: only a BODY acts',
    ],
  },
  {
    name: 'INFERRED without a note',
    edits: [[ENFORCEMENT, '    note: { zh: 据上文。, en: By what is said above. }\n', '']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:25: the basis is INFERRED and note is missing; say in a note what it rests on: { zh: …, en: … }',
    ],
  },
  {
    name: 'an isolated entity',
    edits: [[ENFORCEMENT, 'source: justice-bureau', 'source: district-government']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: no relation joins “justice-bureau” to another entity; add one that the text states, or take the entity out',
    ],
  },
  {
    name: 'a relation to itself',
    edits: [[ENFORCEMENT, 'target: file-inspection', 'target: justice-bureau']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:18: the relation joins “justice-bureau” to itself; name another target, or take the relation out',
    ],
  },
  {
    name: 'the same relation with the same quote, in two files',
    edits: [
      [
        ENFORCEMENT,
        'relations:\n',
        'relations:\n  - source: progress-meetings\n    type: YIELDS\n    target: meetings-held\n    basis: JUXTAPOSED\n    quote: 推进会3次\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: the same relation with the same quote stands at 02-leadership.yaml:63; take one out',
    ],
  },
  {
    name: 'a symmetric relation twice',
    edits: [
      [
        LEADERSHIP,
        '  - source: district-court\n',
        '  - source: district-court\n    type: COORDINATES_WITH\n    target: district-procuratorate\n    basis: STATED\n    agent: EXPLICIT\n    quote: 区检察院联动\n  - source: district-court\n',
      ],
    ],
    problems: [
      'reports/jia-2025/02-leadership.yaml:83: COORDINATES_WITH has no direction and joins the same two at 02-leadership.yaml:77; keep one, with the quotes of both',
    ],
  },
  {
    name: 'a symmetric relation reversed, in another file',
    edits: [
      [
        ENFORCEMENT,
        'relations:\n',
        'relations:\n  - source: district-procuratorate\n    type: COORDINATES_WITH\n    target: district-court\n    basis: STATED\n    agent: EXPLICIT\n    quote: 区检察院联动\n',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: COORDINATES_WITH has no direction and joins the same two at 02-leadership.yaml:77; keep one, with the quotes of both',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
