import { distance } from 'fastest-levenshtein';

/** The candidate spelt most like the word, in whatever case; null where none is like it. */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  let nearest: string | null = null;
  let least = Math.ceil(lower.length * 0.4) + 1;
  for (const candidate of candidates) {
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) {
      nearest = candidate;
      least = steps;
    }
  }
  return nearest;
}

/** What to write instead of a word that is none of the candidates. */
export function toSpellingFix(word: string, candidates: Iterable<string>, orElse: string): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? orElse : `write “${nearest}”, or ${orElse}`;
}
