import type { Range } from './SearchIndex.ts';

const WORD = /[\p{Script=Latin}\p{Number}]/u;

/** How well a field answers: the whole of it, its beginning or end, or somewhere in it. */
export type MatchQuality = 'EXACT' | 'EDGE' | 'INSIDE';
export interface Match {
  quality: MatchQuality;
  ranges: Range[];
}

/** The terms of a normalised query: what white space separates. */
export function toTerms(query: string): string[] {
  return query.split(/\s+/u).filter(Boolean);
}

/**
 * Where every one of the terms stands in the text, or null if one does not. A Chinese term matches anywhere, a
 * Latin one from the beginning of a word, so that “court” finds “courts” and “art” does not find “party”.
 */
export function matchTerms(text: string, terms: readonly string[]): Match | null {
  const ranges: Range[] = [];
  for (const term of terms) {
    const start = findTerm(text, term);
    if (start === -1) return null;
    ranges.push({ start, end: start + term.length });
  }
  const merged = mergeRanges(ranges);
  const [first] = merged;
  if (!first) return null;
  const whole = text === terms.join(' ') || (first.start === 0 && first.end === text.length);
  if (whole) return { quality: 'EXACT', ranges: merged };
  // Names end in what they are: 区法院 and “District Court” are courts.
  const atEdge = first.start === 0 || merged.at(-1)?.end === text.length;
  return { quality: atEdge ? 'EDGE' : 'INSIDE', ranges: merged };
}

function findTerm(text: string, term: string): number {
  const isWord = WORD.test(term.charAt(0));
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    if (!isWord || at === 0 || !WORD.test(text.charAt(at - 1))) return at;
  return -1;
}

/** In order, without overlap. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
