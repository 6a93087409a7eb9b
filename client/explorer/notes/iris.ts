/** The IRIs of things in the graph: the same as in its RDF. */
const NAMESPACE = 'urn:fazhi:';

export type Named = 'entity' | 'relation' | 'report' | 'generator';

/** Lone surrogates, which no IRI can hold, become U+FFFD. */
export const toIri = (thing: Named, id: string): string =>
  `${NAMESPACE}${thing}:${encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`;

/** The id within an IRI of such a thing; null where it is another IRI. */
export function readIri(thing: Named, iri: string): string | null {
  const head = `${NAMESPACE}${thing}:`;
  if (!iri.startsWith(head) || iri.length === head.length) return null;
  try {
    return decodeURIComponent(iri.slice(head.length));
  } catch {
    return null;
  }
}
