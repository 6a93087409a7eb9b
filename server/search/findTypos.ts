import { distance } from 'fastest-levenshtein';

const LATIN_WORD = /[a-z]+/gu;
/** Shorter words are too close to each other for a typo to be told from another word. */
const LEAST_LENGTH = 4;

/** How many slips of the finger a word of this length may hold. */
const toSlips = (length: number): number => (length >= 8 ? 2 : 1);

/** The words of a normalised text, with where they stand. */
export function toWords(text: string): { word: string; start: number }[] {
  return [...text.matchAll(LATIN_WORD)].map(({ 0: word, index: start }) => ({ word, start }));
}

/**
 * The words that a term may have been meant as: with its first letter, and one letter off, or two in a long word;
 * also where the term is only a word's beginning.
 */
export function findTypos(words: Iterable<string>, term: string): Set<string> {
  const found = new Set<string>();
  if (term.length < LEAST_LENGTH || !/^[a-z]+$/u.test(term)) return found;
  const slips = toSlips(term.length);
  for (const word of words) {
    if (word.length < LEAST_LENGTH || word.charAt(0) !== term.charAt(0)) continue;
    if (word.length < term.length - slips) continue;
    const begun = word.length > term.length + slips ? word.slice(0, term.length) : word;
    if (distance(begun, term) <= slips || isSwapped(begun, term)) found.add(word);
  }
  return found;
}

/** Whether two letters beside each other have changed places: one slip, which counts as two changes elsewhere. */
function isSwapped(word: string, term: string): boolean {
  if (word.length !== term.length) return false;
  let at = 0;
  while (at < word.length && word.charAt(at) === term.charAt(at)) at += 1;
  const swapped = term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2);
  return word.slice(at) === swapped;
}
