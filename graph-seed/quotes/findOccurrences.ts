import type { Span } from '../text/toSentences.ts';

/** All places of the words within the scope, overlapping ones too. */
export function findOccurrences(text: string, words: string, scope: Span): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  let start = text.indexOf(words, scope.start);
  while (start !== -1 && start + words.length <= scope.end) {
    spans.push({ start, end: start + words.length });
    start = text.indexOf(words, start + 1);
  }
  return spans;
}
