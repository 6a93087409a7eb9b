/**
 * The terms of the graph as linked data. Public ones where there are any; the rest stand in a namespace of our own, a URN
 * that names and leads nowhere.
 */
export const PREFIXES = {
  fazhi: 'urn:fazhi:vocabulary:',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
type Name = `${Prefix}:${string}`;

/** What stands behind a property: another thing, a text with its language, a plain text, or a value of a type. */
export type Range = 'thing' | 'language' | 'plain' | Name;

/** Each property by its short name, which is its key in JSON-LD: the term, and what stands behind it. */
export const PROPERTIES = {
  // Of entities, relations, reports and terms.
  name: ['skos:prefLabel', 'language'],
  alias: ['skos:altLabel', 'plain'],
  description: ['dcterms:description', 'language'],
  title: ['dcterms:title', 'language'],
  source: ['dcterms:source', 'thing'],
  partOf: ['dcterms:isPartOf', 'thing'],
  position: ['fazhi:position', 'xsd:nonNegativeInteger'],
  // Of entities.
  category: ['dcterms:type', 'thing'],
  collective: ['fazhi:collective', 'xsd:boolean'],
  sortKey: ['fazhi:sortKey', 'plain'],
  concept: ['fazhi:concept', 'thing'],
  measure: ['fazhi:measure', 'thing'],
  // Of measures.
  value: ['schema:value', 'xsd:decimal'],
  unit: ['schema:unitText', 'plain'],
  raw: ['fazhi:raw', 'plain'],
  comparator: ['fazhi:comparator', 'plain'],
  status: ['fazhi:status', 'plain'],
  scope: ['fazhi:scope', 'plain'],
  indicator: ['fazhi:indicator', 'thing'],
  rateOf: ['fazhi:rateOf', 'thing'],
  // Of relations.
  subject: ['rdf:subject', 'thing'],
  predicate: ['rdf:predicate', 'thing'],
  object: ['rdf:object', 'thing'],
  basis: ['fazhi:basis', 'plain'],
  agent: ['fazhi:agent', 'plain'],
  verb: ['fazhi:verb', 'plain'],
  note: ['skos:note', 'language'],
  // Of quotes.
  body: ['oa:hasBody', 'thing'],
  target: ['oa:hasTarget', 'thing'],
  quotedFrom: ['oa:hasSource', 'thing'],
  selector: ['oa:hasSelector', 'thing'],
  exact: ['oa:exact', 'plain'],
  start: ['oa:start', 'xsd:nonNegativeInteger'],
  end: ['oa:end', 'xsd:nonNegativeInteger'],
  section: ['fazhi:section', 'thing'],
  // Of reports and sections.
  publisher: ['dcterms:publisher', 'thing'],
  period: ['dcterms:temporal', 'xsd:gYear'],
  issued: ['dcterms:issued', 'xsd:date'],
  retrievedOn: ['fazhi:retrievedOn', 'xsd:date'],
  text: ['schema:text', 'plain'],
  sha256: ['fazhi:sha256', 'plain'],
  number: ['fazhi:number', 'plain'],
  // Of terms.
  definition: ['skos:definition', 'language'],
  inverseName: ['fazhi:inverseName', 'language'],
  closeMatch: ['skos:closeMatch', 'thing'],
  broader: ['skos:broader', 'thing'],
  domain: ['schema:domainIncludes', 'thing'],
  range: ['schema:rangeIncludes', 'thing'],
} as const satisfies Record<string, readonly [Name, Range]>;

export type PropertyName = keyof typeof PROPERTIES;

/** The whole IRI of a name with a prefix. */
export function expand(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  return PREFIXES[prefix as Prefix] + rest.join(':');
}

export type Thing =
  | 'entity'
  | 'relation'
  | 'measure'
  | 'quote'
  | 'report'
  | 'section'
  | 'kind'
  | 'category'
  | 'relationType'
  | 'indicator'
  | 'concept';

/** The IRI of a thing of ours, or of a part of it. Lone surrogates, which no IRI can hold, become U+FFFD. */
export function toIri(thing: Thing, ...path: readonly string[]): string {
  const parts = path.map((part) => encodeURIComponent(toWellFormed(part)));
  return ['urn:fazhi', thing, ...parts].join(':');
}

/** The text with U+FFFD for each lone surrogate, as UTF-8 has it. */
export function toWellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD');
}
