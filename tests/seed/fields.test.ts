import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, REPORT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of what is written in a field: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'an unknown field',
    edits: [
      [ENFORCEMENT, '    quote: 区司法局\n', '    quote: 区司法局\n    aliasses: [司法局]\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: aliasses is no known field; write “aliases”, or take it out',
    ],
  },
  {
    name: 'an unknown field like no other',
    edits: [[ENFORCEMENT, '    quote: 区司法局\n', '    quote: 区司法局\n    xyzzy: 1\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: xyzzy is no known field; take it out; the fields are id, kind, category, name, aliases, description, collective, quote, quotes, measure, concept',
    ],
  },
  {
    name: 'a misspelt field, once',
    edits: [
      [
        ENFORCEMENT,
        'name: { zh: 区司法局, en: Justice Bureau }',
        'nmae: { zh: 区司法局, en: Justice Bureau }',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:6: nmae is no known field; write “name”, or take it out',
    ],
  },
  {
    name: 'a misspelt field below, once',
    edits: [[LEADERSHIP, '      comparator: EXACT', '      comparater: EXACT']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:43: measure.comparater is no known field; write “comparator”, or take it out',
    ],
  },
  {
    name: 'a misspelt list of a file',
    edits: [[ENFORCEMENT, 'relations:\n', 'relation:\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:15: relation is no known field; write “relations”, or take it out',
    ],
  },
  {
    name: 'a missing English name',
    edits: [[ENFORCEMENT, '{ zh: 区司法局, en: Justice Bureau }', '{ zh: 区司法局 }']],
    problems: ['reports/jia-2025/04-enforcement.yaml:6: name.en is missing; give the English'],
  },
  {
    name: 'a missing Chinese name',
    edits: [[ENFORCEMENT, '{ zh: 区司法局, en: Justice Bureau }', '{ en: Justice Bureau }']],
    problems: ['reports/jia-2025/04-enforcement.yaml:6: name.zh is missing; give the Chinese'],
  },
  {
    name: 'an empty name',
    edits: [[ENFORCEMENT, '{ zh: 区司法局, en: Justice Bureau }', '{ zh: 区司法局, en: }']],
    problems: ['reports/jia-2025/04-enforcement.yaml:6: name.en is empty; give the English'],
  },
  {
    name: 'a blank name',
    edits: [[ENFORCEMENT, '{ zh: 区司法局, en: Justice Bureau }', "{ zh: 区司法局, en: '  ' }"]],
    problems: ['reports/jia-2025/04-enforcement.yaml:6: name.en is empty; give the English'],
  },
  {
    name: 'no name at all',
    edits: [[ENFORCEMENT, '    name: { zh: 区司法局, en: Justice Bureau }\n', '']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: name is missing; give it in both languages: { zh: …, en: … }',
    ],
  },
  {
    name: 'no description',
    edits: [
      [ENFORCEMENT, '    description: { zh: 审看案卷的一方。, en: Who reads the files. }\n', ''],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: description is missing; give it in both languages: { zh: …, en: … }',
    ],
  },
  {
    name: 'a note in one language',
    edits: [[ENFORCEMENT, 'note: { zh: 据上文。, en: By what is said above. }', 'note: By above.']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:27: note is the text “By above.”, not a set of fields; give it in both languages: { zh: …, en: … }',
    ],
  },
  {
    name: 'no quote',
    edits: [[ENFORCEMENT, '    quote: 区司法局\n', '']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: quote is missing; quote the words of report.txt that say it',
    ],
  },
  {
    name: 'a quote in both ways',
    edits: [
      [ENFORCEMENT, '    quote: 区司法局\n', '    quote: 区司法局\n    quotes: [区司法局检查]\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: `quote` and `quotes` are both given; put all under `quotes`',
    ],
  },
  {
    name: 'an empty list of quotes',
    edits: [[ENFORCEMENT, '    quote: 区司法局\n', '    quotes: []\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:8: quotes has too few items; list quotes, or use `quote` for one',
    ],
  },
  {
    name: 'an unknown kind',
    edits: [[ENFORCEMENT, 'kind: INITIATIVE', 'kind: INITIATVE']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:10: kind “INITIATVE” is unknown; write INITIATIVE',
    ],
  },
  {
    name: 'an id that is no slug',
    edits: [
      [ENFORCEMENT, 'id: justice-bureau', 'id: Justice_Bureau'],
      [ENFORCEMENT, 'source: justice-bureau', 'source: Justice_Bureau'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:3: id “Justice_Bureau” is not of the right form; write a slug: lower-case letters and digits, parts joined by single dashes',
    ],
  },
  {
    name: 'a number where text is due',
    edits: [[LEADERSHIP, 'raw: 3次', 'raw: 3']],
    problems: [
      "reports/jia-2025/02-leadership.yaml:41: measure.raw is a number, not text; put it in quotes: '3'",
    ],
  },
  {
    name: 'text where a number is due',
    edits: [[LEADERSHIP, 'value: 3\n', 'value: 三\n']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:40: measure.value is the text “三”, not a number; give the number meant, or null',
    ],
  },
  {
    name: 'a list where a text is due',
    edits: [[LEADERSHIP, 'verb: 召开', 'verb: [召开]']],
    problems: [
      'reports/jia-2025/02-leadership.yaml:61: verb is a list, not text; see the format in README.md',
    ],
  },
  {
    name: 'an unknown basis',
    edits: [[ENFORCEMENT, 'basis: STATED', 'basis: STATD']],
    problems: ['reports/jia-2025/04-enforcement.yaml:19: basis “STATD” is unknown; write STATED'],
  },
  {
    name: 'a note in one language',
    edits: [
      [ENFORCEMENT, 'note: { zh: 据上文。, en: By what is said above. }', 'note: { zh: 据上文。 }'],
    ],
    problems: ['reports/jia-2025/04-enforcement.yaml:27: note.en is missing; give the English'],
  },
  {
    name: 'an item that is no set of fields',
    edits: [[ENFORCEMENT, 'relations:\n', 'relations:\n  - USES\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:16: this is no set of fields; write fields: source, type, target, basis, agent, verb, quote, quotes, note',
    ],
  },
  {
    name: 'a list that is none',
    edits: [
      [ENFORCEMENT, '    quote: 检查执法案卷\n', '    quote: 检查执法案卷\n    aliases: 查卷\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:15: aliases is the text “查卷”, not a list; write a list, each item on a line that begins with “- ”',
    ],
  },
  {
    name: 'a period that is no year',
    edits: [[REPORT, 'period: 2025', 'period: last year']],
    problems: [
      'reports/jia-2025/report.yaml:3: period is the text “last year”, not a number; give the year reported on, e.g. 2025',
    ],
  },
  {
    name: 'a date in another form',
    edits: [[REPORT, 'publishedOn: null', 'publishedOn: 3 March 2026']],
    problems: [
      'reports/jia-2025/report.yaml:4: source.publishedOn “3 March 2026” is not of the right form; write YYYY-MM-DD, or null where it is unknown',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
