import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, GLOSSARY, LEADERSHIP, NEXT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of the glossary, of names that do not follow it, and of descriptions that say nothing. */
const CASES: Case[] = [
  {
    name: 'a name without the glossary’s English',
    edits: [[LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Tribunal']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:18: the name “区法院” says 法院 and “District Tribunal” does not; let it say “court” or “Court of Law”',
    ],
  },
  {
    name: 'no fault in another case, another dash, or the second English',
    edits: [
      [NEXT, 'en: Law-based government', 'en: LAW‑BASED GOVERNMENT'],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区“法”院, en: District court of law'],
    ],
    problems: [],
  },
  {
    name: 'of two terms at one place the longer one only',
    edits: [
      [
        GLOSSARY,
        'terms:\n',
        'terms:\n  - { zh: 区法院, en: tribunal, source: ours, note: null }\n',
      ],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Tribunal'],
    ],
    problems: [],
  },
  {
    name: 'a term given twice',
    edits: [[GLOSSARY, 'zh: 法院, en', 'zh: 法治政府, en']],
    problems: [
      'glossary.yaml:3: the term “法治政府” is given at glossary.yaml:2; keep one of the two',
    ],
  },
  {
    name: 'a term without a source',
    edits: [[GLOSSARY, 'en: law-based government, source: ours', 'en: law-based government']],
    problems: ['glossary.yaml:2: source is missing; see the format in README.md'],
  },
  {
    name: 'a term of marks alone',
    edits: [[GLOSSARY, 'zh: 法治政府, en', 'zh: “”, en']],
    problems: [
      'glossary.yaml:2: the term ““”” holds no word; write the Chinese words, or take it out',
    ],
  },
  {
    name: 'a note in two languages, which a glossary does not take',
    edits: [
      [
        GLOSSARY,
        'en: law-based government, source: ours, note: null',
        'en: law-based government, source: ours, note: { zh: 注, en: Note. }',
      ],
    ],
    problems: ['glossary.yaml:2: note is a set of fields, not text; write one English sentence'],
  },
  {
    name: 'the English within another word only',
    edits: [[LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Courtesy']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:18: the name “区法院” says 法院 and “District Courtesy” does not; let it say “court” or “Court of Law”',
    ],
  },
  {
    name: 'no fault in a possessive, with either apostrophe',
    edits: [
      [NEXT, 'en: Law-based government', "en: Law-based government's work"],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Court’s Hall'],
    ],
    problems: [],
  },
  {
    name: 'no fault in another apostrophe than the glossary’s',
    edits: [
      [GLOSSARY, 'en: [court, Court of Law]', "en: people's court"],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District People’s Court'],
    ],
    problems: [],
  },
  {
    name: 'no fault in English with marks that mean something in a pattern',
    edits: [
      [GLOSSARY, 'en: [court, Court of Law]', 'en: [No. 1 court (law)]'],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District No. 1 Court (Law)'],
    ],
    problems: [],
  },
  {
    name: 'another character where the English has a full stop',
    edits: [
      [GLOSSARY, 'en: [court, Court of Law]', 'en: ct.law'],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Ct-law'],
    ],
    problems: [
      'reports/jia-2025/02-leadership.yaml:18: the name “区法院” says 法院 and “District Ct-law” does not; let it say “ct.law”',
    ],
  },
  {
    name: 'no fault in a plural or an em dash',
    edits: [
      [NEXT, 'en: Law-based government', 'en: Law—based governments'],
      [LEADERSHIP, 'zh: 区法院, en: District Court', 'zh: 区法院, en: District Courts'],
    ],
    problems: [],
  },
  {
    name: 'a description that says no more than the name',
    edits: [
      [
        ENFORCEMENT,
        '{ zh: 审看案卷的一方。, en: Who reads the files. }',
        '{ zh: 区的司法局。, en: The Justice Bureau. }',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:7: the description “区的司法局。” says no more than the name; explain the thing to an outsider',
      'reports/jia-2025/04-enforcement.yaml:7: the description “The Justice Bureau.” says no more than the name; explain the thing to an outsider',
    ],
  },
  {
    name: 'a description that is another’s',
    edits: [[ENFORCEMENT, 'zh: 审看案卷的一方。', 'zh: 审理案件的一方。']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:7: the description “审理案件的一方。” is that at 02-leadership.yaml:19; say what sets the two apart',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
