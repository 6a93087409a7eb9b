import type { Entity } from '../../graph-seed/model.ts';
import type { SearchDocument } from '../store/GraphStore.ts';
import { matchTerms, toTerms, type MatchQuality } from './matchTerms.ts';
import { normalise } from './normalise.ts';
import type { SearchField, SearchHit, SearchIndex } from './SearchIndex.ts';

/** What a match is worth by where it is and how good it is: names before short forms before running text. */
const WORTH: Record<string, Record<MatchQuality, number>> = {
  NAME_ZH: { EXACT: 100, PREFIX: 80, INSIDE: 60 },
  NAME_EN: { EXACT: 98, PREFIX: 78, INSIDE: 58 },
  ALIAS: { EXACT: 95, PREFIX: 75, INSIDE: 55 },
  DESCRIPTION: { EXACT: 30, PREFIX: 30, INSIDE: 30 },
  QUOTE: { EXACT: 25, PREFIX: 25, INSIDE: 25 },
};

interface IndexedField {
  field: SearchField;
  text: string;
  normalised: string;
}
interface IndexedDocument extends SearchDocument {
  fields: IndexedField[];
}

/** An index of these documents, given in TEXT order. Ties are broken by degree, then by that order. */
export function createSearchIndex(
  revision: string,
  documents: readonly SearchDocument[],
): SearchIndex {
  const indexed = documents.map((document): IndexedDocument => ({
    ...document,
    fields: toFields(document.entity),
  }));
  return {
    revision,
    search(text) {
      const terms = toTerms(normalise(text));
      if (terms.length === 0) return [];
      return indexed
        .flatMap((document) => {
          const hit = findBestHit(document, terms);
          return hit ? [{ hit, degree: document.degree }] : [];
        })
        .sort((a, b) => b.hit.score - a.hit.score || b.degree - a.degree)
        .map(({ hit }) => hit);
    },
  };
}

function toFields(entity: Entity): IndexedField[] {
  const fields: [SearchField, string][] = [
    ['NAME_ZH', entity.name.zh],
    ['NAME_EN', entity.name.en],
    ...entity.aliases.map((alias): [SearchField, string] => ['ALIAS', alias]),
    ['DESCRIPTION', entity.description.zh],
    ['DESCRIPTION', entity.description.en],
    ...entity.evidence.map(({ quote }): [SearchField, string] => ['QUOTE', quote]),
  ];
  return fields.map(([field, text]) => ({ field, text, normalised: normalise(text) }));
}

function findBestHit(document: IndexedDocument, terms: readonly string[]): SearchHit | null {
  let best: SearchHit | null = null;
  for (const { field, text, normalised } of document.fields) {
    const match = matchTerms(normalised, terms);
    const score = match ? (WORTH[field]?.[match.quality] ?? 0) : 0;
    if (match && score > (best?.score ?? 0))
      best = { entity: document.entity, field, matched: text, ranges: match.ranges, score };
  }
  return best;
}
