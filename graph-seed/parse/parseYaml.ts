import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { decodeText } from './decodeText.ts';
import type { Problem } from './Problem.ts';

export type Path = readonly PropertyKey[];

/** A YAML file's content, and where each part of it stands. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** Line of the value at the path, or of what is nearest above it where there is none. */
  lineOf: (path: Path) => number;
}

/** `source` is null where the file cannot be understood, which `problems` then explain. */
export interface YamlReading {
  source: YamlSource | null;
  problems: Problem[];
}

export function parseYaml(file: string, bytes: Uint8Array): YamlReading {
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { source: null, problems };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings];
  const isHarmless = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  // The first fault of syntax makes many more: none of them would help.
  const syntax = faults.find((fault) => !isHarmless(fault));
  const repeated = faults.filter(isHarmless);
  for (const fault of syntax ? [...repeated, syntax] : repeated)
    problems.push({ file, line: lineAt(fault.pos[0]), ...explain(fault, text) });
  if (syntax) return { source: null, problems };
  const aliases: Problem[] = [];
  visit(document, {
    Alias(_key, { range, source }) {
      const line = lineAt(range?.[0] ?? 0);
      const fix = 'write the value out';
      aliases.push({ file, line, fault: `“*${source}” refers to another value`, fix });
    },
  });
  if (aliases.length > 0) return { source: null, problems: [...problems, ...aliases] };
  const value: unknown = document.toJS();
  return { source: { file, value, lineOf: (path) => findLine(document, lineAt, path) }, problems };
}

function findLine(document: Document, lineAt: (offset: number) => number, path: Path): number {
  let node: unknown = document.contents;
  let line = lineAt(startOf(node) ?? 0);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) break;
      line = lineAt(startOf(pair.key) ?? 0);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      const start = startOf(item);
      if (start === null) break;
      line = lineAt(start);
      node = item;
    } else break;
  }
  return line;
}

function startOf(node: unknown): number | null {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : null;
}

function explain({ code, message, pos }: YAMLError, text: string): { fault: string; fix: string } {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { fault: `the field “${key}” is given twice`, fix: 'keep one of the two' };
  }
  if (code === 'TAB_AS_INDENT')
    return { fault: 'a tab stands where YAML wants spaces', fix: 'indent with spaces' };
  if (code === 'MULTIPLE_DOCS')
    return { fault: 'a second YAML document begins', fix: 'take out the line “---”' };
  return {
    fault: `this is no YAML: ${message.replace(/\s+/g, ' ')}`,
    fix: 'check indentation and brackets, and put a text that holds “: ”, “ #” or a leading special character in quotes',
  };
}
