import { describe, expect, it } from 'vitest';
import { toProblemLine } from '../../graph-seed/parse/Problem.ts';
import { toSeed } from '../../graph-seed/toSeed.ts';
import {
  edit,
  ENFORCEMENT,
  LEADERSHIP,
  NEXT,
  ONTOLOGY,
  problemsOf,
  REPORT,
  TEXT,
  VALID,
} from './seedFiles.ts';
import type { Texts } from './seedFiles.ts';

const without = (...names: string[]): Texts =>
  Object.fromEntries(Object.entries(VALID).filter(([name]) => !names.includes(name)));

/** Puts a byte that is never UTF-8 before the first place of some words in a file. */
function spoil(file: string, before: string): string[] {
  const files = new Map(
    Object.entries(VALID).map(([name, text]) => [name, Buffer.from(text)] as const),
  );
  const bytes = files.get(file) ?? Buffer.of();
  const at = bytes.indexOf(before);
  expect(at).toBeGreaterThan(-1);
  files.set(file, Buffer.concat([bytes.subarray(0, at), Buffer.of(0xff), bytes.subarray(at)]));
  return toSeed(files).problems.map(toProblemLine);
}

describe('files', () => {
  it('finds none in the valid seed', () => {
    expect(problemsOf(VALID)).toEqual([]);
  });

  it.each([ONTOLOGY, REPORT, TEXT])('finds that %s is missing, and says nothing else', (file) => {
    const fixes: Record<string, string> = {
      [ONTOLOGY]: 'write it as README.md says',
      [REPORT]: 'describe the report as README.md says',
      [TEXT]: 'save the report’s text there',
    };
    expect(problemsOf(without(file))).toEqual([
      `${file}:1: the file is missing; ${fixes[file] ?? ''}`,
    ]);
  });

  it('finds that there is no report', () => {
    expect(problemsOf(without(REPORT, TEXT, LEADERSHIP, ENFORCEMENT, NEXT))).toEqual([
      'reports:1: there is no report; add a folder with report.yaml, report.txt and claims, as README.md says',
    ]);
  });

  it('finds a file that nobody would read', () => {
    expect(problemsOf({ ...VALID, 'reports/jia-2025/4-more.yml': '' })).toEqual([
      'reports/jia-2025/4-more.yml:1: the file is none that a report has; name it NN-<name>.yaml if it holds claims, or move it away',
    ]);
  });

  it('finds a folder whose name cannot be an id', () => {
    const moved = Object.entries(VALID).map(([name, text]) => [
      name.replace('jia-2025', 'Jia 2025'),
      text,
    ]);
    expect(problemsOf(Object.fromEntries(moved) as Texts)).toEqual([
      'reports/Jia 2025/report.yaml:1: the folder’s name “Jia 2025” cannot be a report’s id; name it <place>-<year> in lower-case letters, digits and single dashes',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a comment only', '# later\n'],
    ['a section only', "section: '2'\n"],
    ['empty lists', "section: '2'\nentities: []\nrelations:\n"],
  ])('finds a file of claims that holds %s', (_, text) => {
    expect(problemsOf({ ...VALID, 'reports/jia-2025/03-empty.yaml': text })).toEqual([
      'reports/jia-2025/03-empty.yaml:1: the file holds no claims; write them, or delete the file',
    ]);
  });

  it('finds a file of claims that is a list', () => {
    expect(problemsOf({ ...VALID, 'reports/jia-2025/03-list.yaml': '\n- a\n' })).toEqual([
      'reports/jia-2025/03-list.yaml:2: this is no set of fields; write fields: section, translations, entities, relations',
    ]);
  });
});

describe('encoding', () => {
  it('finds the line of report.txt that is not UTF-8, and judges no quote by it', () => {
    expect(spoil(TEXT, '区法院')).toEqual([
      `${TEXT}:5: this line is not UTF-8; save the file as UTF-8`,
    ]);
  });

  it('finds the line of a file of claims that is not UTF-8, and misses none of its ids', () => {
    expect(spoil(LEADERSHIP, '区检察院')).toEqual([
      `${LEADERSHIP}:24: this line is not UTF-8; save the file as UTF-8`,
    ]);
  });

  it('finds Windows lines in report.txt, and reads YAML with such lines', () => {
    const windows = Object.fromEntries(
      Object.entries(VALID).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    );
    expect(problemsOf(windows)).toEqual([
      `${TEXT}:1: this line ends with a carriage return; save the file with LF line ends`,
    ]);
  });
});

describe('several faults', () => {
  it('are all reported, by file and line', () => {
    const texts = edit(VALID, [
      [ENFORCEMENT, 'type: USES', 'type: USE'],
      [ENFORCEMENT, '区司法局, en: Justice Bureau', '区司法局'],
      [ENFORCEMENT, 'quote: 区司法局检查执法案卷', 'quote: 区司法局评查执法案卷'],
      [LEADERSHIP, 'concept: work-plan', 'concept: plan'],
    ]);
    expect(problemsOf(texts).map((line) => line.split(';')[0])).toEqual([
      `${LEADERSHIP}:54: the concept “plan” is unknown`,
      `${ENFORCEMENT}:6: name.en is missing`,
      `${ENFORCEMENT}:21: the quote “区司法局评查执法案卷” is not in the text`,
      `${ENFORCEMENT}:23: type “USE” is unknown`,
    ]);
  });

  it('of one entity are all reported, and those who refer to it are not blamed', () => {
    const texts = edit(VALID, [
      [LEADERSHIP, '  - id: work-plan\n    kind: MECHANISM', '  - id: work-plan\n    kind: THING'],
      [LEADERSHIP, 'quote: “工作方案”', 'quote: “方案”'],
      [LEADERSHIP, 'zh: 工作方案, en: Work plan }', 'zh: 工作方案 }'],
    ]);
    expect(problemsOf(texts).map((line) => line.split(';')[0])).toEqual([
      `${LEADERSHIP}:49: kind “THING” is unknown`,
      `${LEADERSHIP}:51: name.en is missing`,
      `${LEADERSHIP}:53: the quote ““方案”” is not in the text`,
    ]);
  });

  it('stay one where the file that defines others cannot be read', () => {
    const texts = edit(VALID, [[LEADERSHIP, 'relations:\n', 'relations: [\n']]);
    expect(problemsOf(texts)).toHaveLength(1);
  });

  it('stay one where an entity has no id', () => {
    const texts = edit(VALID, [[LEADERSHIP, '  - id: work-plan\n    kind', '  - kind']]);
    expect(problemsOf(texts)).toEqual([
      `${LEADERSHIP}:48: id is missing; write a slug: lower-case letters and digits, parts joined by single dashes`,
    ]);
  });
});
