import type { ExportSource } from '../view/ExportSource.ts';
import type { RdfNode, RdfValue } from './RdfNode.ts';
import { toRdfNodes } from './toRdfNodes.ts';
import { PREFIXES, PROPERTIES, toWellFormed } from './vocabulary.ts';
import type { Range } from './vocabulary.ts';

/** The keys’ meaning; it stands in the file, so that nothing has to be fetched to read it. */
const CONTEXT = {
  '@version': 1.1,
  ...PREFIXES,
  ...Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, [term, range]]) => [name, toDefinition(term, range)]),
  ),
};

function toDefinition(term: string, range: Range) {
  if (range === 'plain') return { '@id': term };
  if (range === 'language') return { '@id': term, '@container': '@language' };
  return { '@id': term, '@type': range === 'thing' ? '@id' : range };
}

/** JSON-LD 1.1: https://www.w3.org/TR/json-ld11/. A node a line, in one graph. */
export async function* toJsonld(source: ExportSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let isFirst = true;
  for await (const nodes of toRdfNodes(source)) {
    const lines = nodes.map((node) => JSON.stringify(toObject(node)));
    yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function toObject({ iri, types, properties, relations = [] }: RdfNode): object {
  const object: Record<string, unknown> = { '@id': iri };
  if (types.length > 0) object['@type'] = types;
  for (const [name, value] of properties) add(object, name, toValue(value));
  for (const [type, target] of relations) add(object, type, { '@id': target });
  return object;
}

function toValue(value: RdfValue): unknown {
  return typeof value === 'string'
    ? toWellFormed(value)
    : { zh: toWellFormed(value.zh), en: toWellFormed(value.en) };
}

/** A second value of a property makes a list of it. */
function add(object: Record<string, unknown>, name: string, value: unknown): void {
  const former = object[name];
  if (former === undefined) object[name] = value;
  else object[name] = Array.isArray(former) ? [...(former as unknown[]), value] : [former, value];
}
