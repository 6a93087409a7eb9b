import { DataFactory, Writer } from 'n3';
import type { Quad_Object } from 'n3';
import type { ExportSource } from '../view/ExportSource.ts';
import type { RdfNode, RdfValue } from './RdfNode.ts';
import { toRdfNodes } from './toRdfNodes.ts';
import { expand, PREFIXES, PROPERTIES, toWellFormed } from './vocabulary.ts';
import type { Range } from './vocabulary.ts';

const { namedNode, literal, quad } = DataFactory;
const TYPE = namedNode(expand('rdf:type'));

/** Turtle 1.1: https://www.w3.org/TR/turtle/. */
export async function* toTurtle(source: ExportSource): AsyncGenerator<string> {
  let written = '';
  const output = {
    write(chunk: string, _encoding: string, done?: () => void) {
      written += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: PREFIXES });
  const take = (): string => {
    const chunk = written;
    written = '';
    return chunk;
  };
  for await (const nodes of toRdfNodes(source)) {
    for (const node of nodes) writer.addQuads(toQuads(node));
    yield take();
  }
  writer.end();
  yield take();
}

function toQuads({ iri, types, properties, relations = [] }: RdfNode) {
  const subject = namedNode(iri);
  return [
    ...types.map((type) => quad(subject, TYPE, namedNode(type))),
    ...properties.flatMap(([name, value]) => {
      const [term, range] = PROPERTIES[name];
      const predicate = namedNode(expand(term));
      return toObjects(value, range).map((object) => quad(subject, predicate, object));
    }),
    ...relations.map(([type, target]) => quad(subject, namedNode(type), namedNode(target))),
  ];
}

function toObjects(value: RdfValue, range: Range): Quad_Object[] {
  if (typeof value === 'object')
    return [literal(toWellFormed(value.zh), 'zh'), literal(toWellFormed(value.en), 'en')];
  if (range === 'thing') return [namedNode(value)];
  const text = toWellFormed(value);
  return [range === 'plain' ? literal(text) : literal(text, namedNode(expand(range)))];
}
