/** A query as something to run: for a shell, for Node or a browser, for Python. No package is needed. */
import type { ViewQuery } from './ViewQuery.ts';

export const PROGRAMS = ['curl', 'javascript', 'python'] as const;
export type Program = (typeof PROGRAMS)[number];

type Asked = Pick<ViewQuery, 'query' | 'variables'>;

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** For any POSIX shell: what stands between the marks of a quoted here-document is taken as it is. */
function toCurl(endpoint: string, { query, variables }: Asked): string {
  return [
    `curl -sS '${endpoint.replaceAll("'", "'\\''")}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  --data-binary @- <<'JSON'`,
    // Without line breaks in its strings, so that no line of it can be the mark.
    pretty({ query, variables }),
    'JSON',
    '',
  ].join('\n');
}

function toTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
}

/** A module: Node from 18 on, any browser's console. JSON is a part of JavaScript. */
function toJavaScript(endpoint: string, { query, variables }: Asked): string {
  return [
    `const query = \`${toTemplate(query)}\`;`,
    '',
    `const variables = ${pretty(variables)};`,
    '',
    `const response = await fetch(${JSON.stringify(endpoint)}, {`,
    `  method: 'POST',`,
    `  headers: { 'Content-Type': 'application/json' },`,
    `  body: JSON.stringify({ query, variables }),`,
    '});',
    'const { data, errors } = await response.json();',
    `if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));`,
    `console.log(JSON.stringify(data, null, 2));`,
    '',
  ].join('\n');
}

/** A value as Python writes it; its strings are those of JSON. */
function toPython(value: unknown, depth = 0): string {
  const inner = '    '.repeat(depth + 1);
  const outer = '    '.repeat(depth);
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const items = Array.isArray(value)
    ? value.map((item: unknown) => `${inner}${toPython(item, depth + 1)},\n`)
    : Object.entries(value).map(
        ([key, item]: [string, unknown]) =>
          `${inner}${JSON.stringify(key)}: ${toPython(item, depth + 1)},\n`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return items.length === 0
    ? `${open ?? ''}${close ?? ''}`
    : `${open ?? ''}\n${items.join('')}${outer}${close ?? ''}`;
}

function toTripleQuoted(text: string): string {
  return text.replace(/[\\"]/g, (found) => `\\${found}`);
}

/** Python from 3.6 on, with its standard library alone. */
function toPythonProgram(endpoint: string, { query, variables }: Asked): string {
  return [
    'import json',
    'from urllib.request import Request, urlopen',
    '',
    `QUERY = """${toTripleQuoted(query)}"""`,
    '',
    `VARIABLES = ${toPython(variables)}`,
    '',
    'request = Request(',
    `    ${JSON.stringify(endpoint)},`,
    '    data=json.dumps({"query": QUERY, "variables": VARIABLES}).encode(),',
    '    headers={"Content-Type": "application/json"},',
    ')',
    'with urlopen(request) as response:',
    '    answer = json.load(response)',
    'if answer.get("errors"):',
    '    raise SystemExit("\\n".join(error["message"] for error in answer["errors"]))',
    'print(json.dumps(answer["data"], ensure_ascii=False, indent=2))',
    '',
  ].join('\n');
}

const WRITERS: Record<Program, (endpoint: string, asked: Asked) => string> = {
  curl: toCurl,
  javascript: toJavaScript,
  python: toPythonProgram,
};

/** `endpoint` is the API's whole address. */
export function toProgram(program: Program, endpoint: string, asked: Asked): string {
  return WRITERS[program](endpoint, asked);
}
