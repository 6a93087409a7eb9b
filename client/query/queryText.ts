/** Texts of queries: written to be read, so each field of an object of two stands on the object's line. */

/** What is asked of each entity and relation: enough to tell them, and to follow their ids. */
export const ENTITY = ['id', 'kind', 'name { zh en }'];
export const RELATION = ['id', 'type', 'source { id }', 'target { id }', 'basis', 'agent'];
export const QUOTES = ['evidence { quote start end section { id } }'];

/** Deeper by one level. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/** `head { … }` over several lines. */
export function block(head: string, body: readonly string[]): string[] {
  return [`${head} {`, ...indent(body), '}'];
}

/** What `nodes` asks of whatever an id stands for. */
export const NODE = [
  '__typename',
  'id',
  ...block('... on Entity', ENTITY.slice(1)),
  ...block('... on Relation', RELATION.slice(1)),
];

/** What a part of the graph is asked for. */
export const SUBGRAPH = [...block('entities', ENTITY), ...block('relations', RELATION)];

/** `field(name: $name, …)`; without arguments the field alone. */
export function call(field: string, args: Readonly<Record<string, string>>): string {
  const list = Object.entries(args).map(([name, value]) => `${name}: ${value}`);
  return list.length === 0 ? field : `${field}(${list.join(', ')})`;
}

/** A comment as long as it needs to be; no line of it can end the comment. */
function toComment(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/[\n\r\u2028\u2029]+/))
    .map((line) => `# ${line}`.trimEnd());
}

/** A named operation below its comments; `types` are those of its variables. */
export function toQueryText(
  name: string,
  types: Readonly<Record<string, string>>,
  body: readonly string[],
  comments: readonly string[],
): string {
  const variables = Object.entries(types).map(([variable, type]) => `$${variable}: ${type}`);
  const short = variables.length === 0 ? `query ${name}` : `query ${name}(${variables.join(', ')})`;
  const head =
    short.length <= 88 ? short : [`query ${name}(`, ...indent(variables), ')'].join('\n');
  return [...toComment(comments), ...block(head, body), ''].join('\n');
}
