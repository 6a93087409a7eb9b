import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import type { Quad } from 'n3';
import { groupBy } from './groupBy.ts';

const CANONICAL = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;

/** The canonical N-Quads of a Turtle text, as N3.js reads it. */
export async function canonizeTurtle(text: string): Promise<string> {
  const quads = new Parser({ format: 'text/turtle' }).parse(text);
  const nquads: unknown = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  // Its types know no input but JSON-LD.
  return jsonld.canonize(nquads as jsonld.JsonLdDocument, {
    ...CANONICAL,
    inputFormat: 'application/n-quads',
  });
}

/** The canonical N-Quads of a JSON-LD text, as jsonld.js expands it. */
export async function canonizeJsonld(text: string): Promise<string> {
  return jsonld.canonize(JSON.parse(text) as jsonld.JsonLdDocument, CANONICAL);
}

/** What is said of things in canonical N-Quads. */
export interface Triples {
  /** The objects of a subject’s property: IRIs and the texts of literals, with `@` and the language where it has one. */
  get(subject: string, predicate: string): string[];
  /** The subjects whose property has this object. */
  find(predicate: string, object: string): string[];
}

export function toTriples(nquads: string): Triples {
  const quads = new Parser({ format: 'application/n-quads' }).parse(nquads);
  const key = (...parts: string[]) => parts.join(' ');
  const objects = groupBy(quads, (quad) => key(quad.subject.value, quad.predicate.value));
  const subjects = groupBy(quads, (quad) => key(quad.predicate.value, quad.object.value));
  return {
    get: (subject, predicate) => (objects.get(key(subject, predicate)) ?? []).map(toText),
    find: (predicate, object) =>
      (subjects.get(key(predicate, object)) ?? []).map(({ subject }) => subject.value),
  };
}

function toText({ object }: Quad): string {
  const language = object.termType === 'Literal' ? object.language : '';
  return language ? `${object.value}@${language}` : object.value;
}
