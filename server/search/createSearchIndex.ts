import type { Entity } from '../../graph-seed/model.ts';
import type { SearchDocument } from '../store/GraphStore.ts';
import { findTypos, toWords } from './findTypos.ts';
import { canSound, matchSounds } from './matchSounds.ts';
import { matchTerms, mergeRanges, toTerms, type Match, type MatchQuality } from './matchTerms.ts';
import { normalise } from './normalise.ts';
import type { Range, SearchField, SearchHit, SearchIndex } from './SearchIndex.ts';
import { toSounds, type Sound } from './toSounds.ts';

/** What a match is worth by where it is and how good it is: names before short forms, sounds and running text. */
const WORTH: Record<SearchField, Record<MatchQuality, number>> = {
  NAME_ZH: { EXACT: 100, EDGE: 80, INSIDE: 60 },
  NAME_EN: { EXACT: 98, EDGE: 78, INSIDE: 58 },
  ALIAS: { EXACT: 95, EDGE: 75, INSIDE: 55 },
  PINYIN: { EXACT: 90, EDGE: 70, INSIDE: 52 },
  INITIALS: { EXACT: 50, EDGE: 47, INSIDE: 44 },
  DESCRIPTION: { EXACT: 30, EDGE: 30, INSIDE: 30 },
  QUOTE: { EXACT: 25, EDGE: 25, INSIDE: 25 },
};
/** For a word that differs from the one typed by a slip of the finger. */
const TYPO = 40;
/** Where the terms stand in different fields. */
const SPREAD = 20;

interface IndexedField {
  field: SearchField;
  text: string;
  normalised: string;
}
interface IndexedDocument extends SearchDocument {
  fields: IndexedField[];
  /** The Chinese name and aliases. */
  spoken: { text: string; sounds: Sound[] }[];
}
type Found = Pick<SearchHit, 'field' | 'matched' | 'ranges' | 'score'>;

/** An index of these documents. Equal scores are ordered by degree, then by id. */
export function createSearchIndex(
  revision: string,
  documents: readonly SearchDocument[],
): SearchIndex {
  const indexed = documents.map((document): IndexedDocument => ({
    ...document,
    fields: toFields(document.entity),
    spoken: [document.entity.name.zh, ...document.entity.aliases].map((text) => ({
      text,
      sounds: toSounds(text),
    })),
  }));
  const vocabulary = new Set(
    indexed.flatMap(({ fields }) => fields.filter(isEnglishName).flatMap(toFieldWords)),
  );
  const findAll = (find: (document: IndexedDocument) => Found | null) =>
    indexed.flatMap((document) => {
      const found = find(document);
      return found ? [{ ...found, entity: document.entity, degree: document.degree }] : [];
    });
  return {
    revision,
    search(text) {
      const query = normalise(text);
      const terms = toTerms(query);
      if (terms.length === 0) return [];
      const hits = findAll((document) => findBest(document, terms));
      const named = hits.some(({ score }) => score > TYPO);
      const meant = named ? [] : terms.map((term) => findTypos(vocabulary, term));
      const guessed = findAll((document) => findGuess(document, terms, meant));
      const ids = new Set(guessed.map(({ entity }) => entity.id));
      return [...guessed, ...hits.filter(({ entity }) => !ids.has(entity.id))]
        .toSorted(
          (a, b) =>
            b.score - a.score || b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1),
        )
        .map(({ entity, field, matched, ranges, score }) => ({
          entity,
          field,
          matched,
          ranges,
          score,
        }));
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

const isEnglishName = ({ field }: IndexedField): boolean =>
  field === 'NAME_EN' || field === 'ALIAS';
const toFieldWords = ({ normalised }: IndexedField): string[] =>
  toWords(normalised).map(({ word }) => word);

const toFound = (field: SearchField, matched: string, { quality, ranges }: Match): Found => ({
  field,
  matched,
  ranges,
  score: WORTH[field][quality],
});

function findBest(document: IndexedDocument, terms: readonly string[]): Found | null {
  const found = document.fields.flatMap(({ field, text, normalised }) => {
    const match = matchTerms(normalised, terms);
    return match ? [toFound(field, text, match)] : [];
  });
  // Pinyin is typed with or without spaces.
  const joined = terms.join('').replaceAll('ü', 'v');
  const spoken = !canSound(joined)
    ? []
    : document.spoken.flatMap(({ text, sounds }) => {
        const match = matchSounds(sounds, joined);
        return match ? [toFound(match.field, text, match)] : [];
      });
  return best([...found, ...spoken]) ?? findSpread(document, terms);
}

/** The terms in different fields, as a body and what it did: the best field is shown. */
function findSpread(document: IndexedDocument, terms: readonly string[]): Found | null {
  if (terms.length < 2) return null;
  const each = terms.map((term) => findBest(document, [term]));
  const first = best(each.flatMap((found) => found ?? []));
  return first && each.every(Boolean) ? { ...first, score: SPREAD } : null;
}

/** The terms in an English name or alias, some of them as the words that they were meant for. */
function findGuess(
  { fields }: IndexedDocument,
  terms: readonly string[],
  meant: readonly ReadonlySet<string>[],
): Found | null {
  if (meant.every(({ size }) => size === 0)) return null;
  return best(
    fields.filter(isEnglishName).flatMap(({ field, text, normalised }) => {
      const words = toWords(normalised);
      const ranges = terms.map((term, at): Range | null => {
        const word = words.find((one) => meant[at]?.has(one.word));
        if (word) return { start: word.start, end: word.start + word.word.length };
        return matchTerms(normalised, [term])?.ranges[0] ?? null;
      });
      const all = ranges.filter((range) => range !== null);
      if (all.length < terms.length) return [];
      return [{ field, matched: text, ranges: mergeRanges(all), score: TYPO }];
    }),
  );
}

function best(found: readonly Found[]): Found | null {
  return found.reduce<Found | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
}
