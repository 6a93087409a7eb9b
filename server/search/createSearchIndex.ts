import type { Entity } from '../../graph-seed/model.ts';
import type { SearchDocument } from '../store/GraphStore.ts';
import { findTypos, toWords } from './findTypos.ts';
import { createPause } from './createPause.ts';
import { createPostingsBuilder, intersect, type Postings } from './createPostings.ts';
import { canSound, matchSounds } from './matchSounds.ts';
import { matchTerms, mergeRanges, toTerms, type Match, type MatchQuality } from './matchTerms.ts';
import { normalise } from './normalise.ts';
import type { Range, SearchField, SearchHit, SearchIndex } from './SearchIndex.ts';
import { toShorterTexts } from './toShorterTexts.ts';
import { createSpoken, mayMatch, type Spoken } from './createSpoken.ts';

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
  spoken: Spoken[];
}
type Found = Pick<SearchHit, 'field' | 'matched' | 'ranges' | 'score'>;

/** How long the building of an index holds up other work at a time. */
const SLICE_MS = 10;

/**
 * An index of these documents. Equal scores are ordered by degree, then by id. It is built in slices, so that a large
 * graph does not hold up other requests.
 */
export async function createSearchIndex(
  revision: string,
  documents: readonly SearchDocument[],
): Promise<SearchIndex> {
  const indexed: IndexedDocument[] = [];
  const builder = createPostingsBuilder();
  const pause = createPause(SLICE_MS);
  for (const document of documents) {
    const next = toIndexed(document);
    indexed.push(next);
    builder.add(next.fields.map(({ normalised }) => normalised));
    await pause();
  }
  const postings = builder.build();
  const search = (text: string): SearchHit[] => {
    const terms = toTerms(normalise(text));
    if (terms.length === 0) return [];
    const hits = findAll(indexed, findCandidates(indexed, postings, terms), (document) =>
      findBest(document, terms),
    );
    return rank(isNamed(hits) ? hits : [...guess(indexed, postings, terms), ...hits]);
  };
  const finds = (term: string): boolean =>
    [...findCandidates(indexed, postings, [term])].some((at) => {
      const document = indexed[at];
      return document !== undefined && findBest(document, [term]) !== null;
    });
  return {
    revision,
    search,
    suggest: (text) =>
      toShorterTexts(normalise(text), finds).map((shorter) => ({
        text: shorter,
        totalCount: search(shorter).length,
      })),
  };
}

interface Ranked extends SearchHit {
  degree: number;
}

function findAll(
  indexed: readonly IndexedDocument[],
  candidates: Iterable<number>,
  find: (document: IndexedDocument) => Found | null,
): Ranked[] {
  return Array.from(candidates, (at) => indexed[at]).flatMap((document) => {
    const found = document && find(document);
    return found ? [{ ...found, entity: document.entity, degree: document.degree }] : [];
  });
}

/** Best first; of an entity that was found twice only the first is kept. */
function rank(hits: readonly Ranked[]): SearchHit[] {
  const seen = new Set<string>();
  return hits
    .filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id))
    .sort(
      (a, b) => b.score - a.score || b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .map(({ entity, field, matched, ranges, score }) => ({
      entity,
      field,
      matched,
      ranges,
      score,
    }));
}

const isNamed = (hits: readonly Ranked[]): boolean => hits.some(({ score }) => score > TYPO);

function findCandidates(
  indexed: readonly IndexedDocument[],
  postings: Postings,
  terms: readonly string[],
): Set<number> {
  const lists = terms.flatMap((term) => {
    const list = postings.find(term);
    return list === null ? [] : [list];
  });
  // A term of marks alone, such as ～, can stand anywhere.
  const found = new Set(lists.length > 0 ? intersect(lists) : indexed.keys());
  const typed = toTyped(terms);
  if (canSound(typed))
    for (const [at, { spoken }] of indexed.entries())
      if (spoken.some((one) => mayMatch(one, typed))) found.add(at);
  return found;
}

/** Pinyin is typed with or without spaces, and ü in several ways. */
const toTyped = (terms: readonly string[]): string => terms.join('').replaceAll('ü', 'v');

function guess(
  indexed: readonly IndexedDocument[],
  postings: Postings,
  terms: readonly string[],
): Ranked[] {
  const meant = terms.map((term) => findTypos(postings.words, term));
  if (meant.every(({ size }) => size === 0)) return [];
  const lists = terms.map((term, at) => {
    const words = postings.findWords(meant[at] ?? []);
    return [...new Set([...words, ...(postings.find(term) ?? indexed.keys())])];
  });
  return findAll(indexed, intersect(lists), (document) => findGuess(document, terms, meant));
}

function toIndexed(document: SearchDocument): IndexedDocument {
  const { entity } = document;
  return {
    ...document,
    fields: toFields(entity),
    spoken: [entity.name.zh, ...entity.aliases].map(createSpoken),
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
  const typed = toTyped(terms);
  const spoken = !canSound(typed)
    ? []
    : document.spoken.flatMap(({ text, sounds }) => {
        const match = matchSounds(sounds, typed);
        return match ? [toFound(match.field, text, match)] : [];
      });
  return toNamed(best([...found, ...spoken]), found) ?? findSpread(document, terms);
}

/** Worth what the best match is, but told by the Chinese name where that holds the terms too: 17 in 深入企业17家. */
function toNamed(top: Found | null, found: readonly Found[]): Found | null {
  if (top?.field !== 'NAME_EN' && top?.field !== 'ALIAS') return top;
  const name = found.find(({ field }) => field === 'NAME_ZH');
  return name ? { ...name, score: top.score } : top;
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
