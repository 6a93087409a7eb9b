import { expect, it } from 'vitest';
import { edit, LEADERSHIP, ONTOLOGY, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of the ontology: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'a missing kind',
    edits: [[ONTOLOGY, '  - { id: OUTCOME,', '  # - { id: OUTCOME,']],
    problems: [
      'ontology.yaml:1: the kind OUTCOME is missing; describe it: all of them are part of the format',
    ],
  },
  {
    name: 'missing relation types',
    edits: [
      [ONTOLOGY, '  - { id: AIMS_AT,', '  # - { id: AIMS_AT,'],
      [ONTOLOGY, '  - { id: TARGETS,', '  # - { id: TARGETS,'],
    ],
    problems: [
      'ontology.yaml:12: the relation types TARGETS, AIMS_AT are missing; describe it: all of them are part of the format',
    ],
  },
  {
    name: 'a misspelt relation type, once',
    edits: [[ONTOLOGY, 'id: LEADS,', 'id: LEAD,']],
    problems: ['ontology.yaml:13: id “LEAD” is unknown; write LEADS'],
  },
  {
    name: 'a relation type twice',
    edits: [
      [
        ONTOLOGY,
        '  - { id: AIMS_AT, name: { zh: 类AIMS_AT, en: aims_at }',
        '  - { id: LEADS, name: { zh: 类AIMS_AT, en: aims_at }',
      ],
    ],
    problems: [
      'ontology.yaml:12: the relation type AIMS_AT is missing; describe it: all of them are part of the format',
      'ontology.yaml:25: the id “LEADS” is taken at ontology.yaml:13; take one out or give it another',
    ],
  },
  {
    name: 'a category twice',
    edits: [
      [
        ONTOLOGY,
        'id: body.court, name: { zh: 法院, en: Court }',
        'id: body.government, name: { zh: 法院, en: Court }',
      ],
      [LEADERSHIP, 'category: body.court', 'category: body.government'],
    ],
    problems: [
      'ontology.yaml:8: the id “body.government” is taken at ontology.yaml:7; take one out or give it another',
    ],
  },
  {
    name: 'two terms with one name',
    edits: [[ONTOLOGY, 'name: { zh: 法院, en: Court }', 'name: { zh: 政府, en: Court }']],
    problems: [
      'ontology.yaml:8: the Chinese name “政府” is taken at ontology.yaml:7; take one out or give it another',
    ],
  },
  {
    name: 'a category of no kind',
    edits: [
      [ONTOLOGY, 'id: mechanism.plan', 'id: mechanisms.plan'],
      [LEADERSHIP, 'category: mechanism.plan', 'category: mechanisms.plan'],
    ],
    problems: [
      'ontology.yaml:9: the category “mechanisms.plan” does not begin with a kind; let it begin with body., mechanism., initiative. or outcome.',
    ],
  },
  {
    name: 'a symmetric type that should not be',
    edits: [
      [
        ONTOLOGY,
        'range: [INITIATIVE, MECHANISM], symmetric: false',
        'range: [INITIATIVE, MECHANISM], symmetric: true',
      ],
    ],
    problems: ['ontology.yaml:13: LEADS is not symmetric; write symmetric: false'],
  },
  {
    name: 'a pair outside domain and range',
    edits: [[ONTOLOGY, '[[BODY, BODY],', '[[OUTCOME, BODY], [BODY, BODY],']],
    problems: [
      'ontology.yaml:22: the pair OUTCOME, BODY lies outside domain and range; take it out, or widen domain or range',
    ],
  },
  {
    name: 'an unknown kind in a domain, and no word on relations',
    edits: [[ONTOLOGY, 'range: [INITIATIVE, MECHANISM]', 'range: [INITIATIV, MECHANISM]']],
    problems: ['ontology.yaml:13: range[1] “INITIATIV” is unknown; write INITIATIVE'],
  },
  {
    name: 'a term without definition',
    edits: [
      [
        ONTOLOGY,
        'name: { zh: 法院, en: Court }, definition: { zh: 义, en: Meaning. }',
        'name: { zh: 法院, en: Court }',
      ],
    ],
    problems: [
      'ontology.yaml:8: definition is missing; give it in both languages: { zh: …, en: … }',
    ],
  },
  {
    name: 'an iri that is none',
    edits: [
      [
        ONTOLOGY,
        'name: { zh: 法院, en: Court }, definition: { zh: 义, en: Meaning. }, iri: null',
        'name: { zh: 法院, en: Court }, definition: { zh: 义, en: Meaning. }, iri: court',
      ],
    ],
    problems: [
      'ontology.yaml:8: iri “court” is not of the right form; give an address such as http://www.w3.org/ns/org#memberOf, or null where there is none',
    ],
  },
  {
    name: 'an unknown list',
    edits: [[ONTOLOGY, 'concepts:\n', 'concept:\n']],
    problems: ['ontology.yaml:30: concept is no known field; write “concepts”, or take it out'],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
