import { expect, it } from 'vitest';
import { edit, ENFORCEMENT, ONTOLOGY, REPORT, problemsOf, VALID } from './seedFiles.ts';
import type { Case } from './seedFiles.ts';

/** Faults of YAML: each with the lines that the check prints. */
const CASES: Case[] = [
  {
    name: 'bad YAML',
    edits: [
      [
        ENFORCEMENT,
        '    name: { zh: 区司法局, en: Justice Bureau }',
        '    name: { zh: 区司法局, en: Justice Bureau',
      ],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:7: this is no YAML: Flow map in block collection must be sufficiently indented and end with a }; check indentation and brackets, and put a text that holds “: ”, “ #” or a leading special character in quotes',
    ],
  },
  {
    name: 'a text that YAML cuts',
    edits: [[ENFORCEMENT, 'quote: 区司法局\n', 'quote: 区: 司法局\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:8: this is no YAML: Nested mappings are not allowed in compact mappings; check indentation and brackets, and put a text that holds “: ”, “ #” or a leading special character in quotes',
    ],
  },
  {
    name: 'a tab',
    edits: [[ENFORCEMENT, '    quote: 区司法局\n', '\tquote: 区司法局\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:8: a tab stands where YAML wants spaces; indent with spaces',
    ],
  },
  {
    name: 'a field given twice',
    edits: [[ENFORCEMENT, '    quote: 区司法局\n', '    quote: 区司法局\n    quote: 司法局\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:9: the field “quote” is given twice; keep one of the two',
    ],
  },
  {
    name: 'an alias',
    edits: [
      [ENFORCEMENT, 'quote: 区司法局\n', 'quote: &q 区司法局\n'],
      [ENFORCEMENT, 'quote: 检查执法案卷\n', 'quote: *q\n'],
    ],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:14: “*q” refers to another value; write the value out',
    ],
  },
  {
    name: 'a second document',
    edits: [[ENFORCEMENT, 'relations:\n', '---\nrelations:\n']],
    problems: [
      'reports/jia-2025/04-enforcement.yaml:15: a second YAML document begins; take out the line “---”',
    ],
  },
  {
    name: 'bad YAML in the ontology, and no word about what it would hold',
    edits: [[ONTOLOGY, 'kinds:\n', 'kinds: [\n']],
    problems: [
      'ontology.yaml:2: this is no YAML: Block collections are not allowed within flow collections; check indentation and brackets, and put a text that holds “: ”, “ #” or a leading special character in quotes',
    ],
  },
  {
    name: 'bad YAML in report.yaml, and no word about sections',
    edits: [[REPORT, 'sections:\n', 'sections: {\n']],
    problems: [
      'reports/jia-2025/report.yaml:6: this is no YAML: Nested mappings are not allowed in compact mappings; check indentation and brackets, and put a text that holds “: ”, “ #” or a leading special character in quotes',
    ],
  },
];

it.each(CASES)('finds $name', ({ edits, problems }) => {
  expect(problemsOf(edit(VALID, edits))).toEqual(problems);
});
