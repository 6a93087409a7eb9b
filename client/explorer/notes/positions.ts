/** Places in a text: UTF-16 code units, as JavaScript counts, and characters, as Web Annotation does. */
import { readPassageId, toPassageId, toPassageQuote } from '../../graph/passage.ts';
import type { Selection } from '../../graph/Selection.ts';
import type { PassageTarget } from './Note.ts';

/** In UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Of the words before and after a passage, in UTF-16 code units. */
const AROUND = 32;

/** How many characters begin before an offset in code units: of a pair, both halves are one. */
export function toCharacters(text: string, offset: number): number {
  const pairs = text.slice(0, offset).match(/[\u{10000}-\u{10FFFF}]/gu);
  return Math.min(offset, text.length) - (pairs?.length ?? 0);
}

/** The offset in code units behind so many characters. */
export function toUnits(text: string, characters: number): number {
  let units = 0;
  for (let left = characters; left > 0 && units < text.length; left -= 1)
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}

const isInPair = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** The passage as a note keeps it; a pair that is cut is taken whole. Null where the text does not reach so far. */
export function toPassageTarget(text: string, { id }: Selection): PassageTarget | null {
  const passage = readPassageId(id);
  if (!passage || passage.end > text.length) return null;
  const start = isInPair(text, passage.start) ? passage.start - 1 : passage.start;
  const end = isInPair(text, passage.end) ? passage.end + 1 : passage.end;
  const before = Math.max(0, start - AROUND);
  const after = Math.min(text.length, end + AROUND);
  return {
    type: 'passage',
    report: passage.report,
    place: { start: toCharacters(text, start), end: toCharacters(text, end) },
    exact: text.slice(start, end),
    prefix: text.slice(isInPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isInPair(text, after) ? after - 1 : after),
  };
}

function listOccurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * Where a passage stands in a text: at its place where that reads the same; else where its words stand, of several the
 * one between the same words, then the nearest. Null where it is not found, or could be in several places.
 */
export function locatePassage(text: string, target: PassageTarget): Span | null {
  const { place, exact, prefix, suffix } = target;
  if (place) {
    const [start, end] = [toUnits(text, place.start), toUnits(text, place.end)];
    const isWithin = toCharacters(text, end) === place.end && start < end;
    if (isWithin && (exact === '' || text.slice(start, end) === exact)) return { start, end };
  }
  if (exact === '') return null;
  const all = listOccurrences(text, exact);
  const between = all.filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
  const found = between.length > 0 ? between : all;
  const near = place ? toUnits(text, place.start) : null;
  if (near === null && found.length > 1) return null;
  const [start] = found.toSorted((a, b) => Math.abs(a - (near ?? 0)) - Math.abs(b - (near ?? 0)));
  return start === undefined ? null : { start, end: start + exact.length };
}

/** A place in a report's text as what can be selected. */
export const toPassageSelection = (report: string, text: string, span: Span): Selection => ({
  type: 'passage',
  id: toPassageId({ report, ...span }),
  quote: toPassageQuote(text.slice(span.start, span.end)),
});
