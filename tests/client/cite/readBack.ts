/**
 * Small readers of BibTeX and RIS, written from the formats' descriptions and not from the writers. The kept parsers of
 * BibTeX either bring a language model along or are no longer tended.
 */

export interface BibtexEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** What stands from `at` up to the brace that closes it; BibTeX counts every brace, also behind a backslash. */
function readBraced(text: string, at: number): string {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return text.slice(at + 1, end);
  }
  throw new Error(`A brace is open from ${at} on.`);
}

function readFields(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let rest = body;
  for (;;) {
    const [whole, name] = /^\s*,?\s*([a-z]+)\s*=\s*(?=\{)/.exec(rest) ?? [];
    if (whole === undefined || name === undefined) break;
    const value = readBraced(rest, whole.length);
    if (name in fields) throw new Error(`The field ${name} stands twice.`);
    fields[name] = value;
    rest = rest.slice(whole.length + value.length + 2);
  }
  if (!/^\s*,?\s*$/.test(rest)) throw new Error(`Not read: ${rest}`);
  return fields;
}

export function readBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const [head, type] = /^@([a-z]+)(?=\{)/.exec(rest) ?? [];
    if (head === undefined || type === undefined) throw new Error(`No entry: ${rest}`);
    const inner = readBraced(rest, head.length);
    const [keyed, key] = /^([^\s,{}#%~\\"'=()]+),/.exec(inner) ?? [];
    if (keyed === undefined || key === undefined) throw new Error(`No key: ${inner}`);
    entries.push({ type, key, fields: readFields(inner.slice(keyed.length)) });
    rest = rest.slice(head.length + inner.length + 2).trimStart();
  }
  return entries;
}

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What LaTeX would set; fails on a sign that it would not set as it stands. */
export function readTex(source: string): string {
  const protectedText = /^\{(.*)\}$/su.exec(source)?.[1] ?? source;
  const tokens = protectedText.match(/\{\\[a-z]+\}|\\[#$%&_]|[^\\{}#$%&_~^]/gu) ?? [];
  if (tokens.join('') !== protectedText) throw new Error(`Not LaTeX: ${source}`);
  return tokens
    .map((token) => {
      if (token.startsWith('{\\')) {
        const sign = COMMANDS[token.slice(2, -1)];
        if (sign === undefined) throw new Error(`Unknown command: ${token}`);
        return sign;
      }
      return token.startsWith('\\') ? token.slice(1) : token;
    })
    .join('');
}

/** Each record's tags with their values in order. */
export function readRis(text: string): [tag: string, value: string][][] {
  const records: [string, string][][] = [];
  let open: [string, string][] | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No tag: ${line}`);
    if (/[\r\n]/.test(value)) throw new Error(`A line in a line: ${line}`);
    if (tag === 'TY') {
      if (open) throw new Error('A record begins within another.');
      open = [];
    }
    if (!open) throw new Error(`Outside of a record: ${line}`);
    if (tag === 'ER') {
      records.push(open);
      open = null;
    } else open.push([tag, value]);
  }
  if (open) throw new Error('A record has no end.');
  return records;
}
