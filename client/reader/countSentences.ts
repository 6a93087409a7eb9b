import type { ReportText } from '../explorer/requestText.ts';
import { overlaps, type Span } from './Span.ts';

/** For each sentence, how many entities and relations quote it. */
export function countClaims({
  sentences,
  entities,
  relations,
}: Pick<ReportText, 'sentences' | 'entities' | 'relations'>): number[] {
  const claims = [...entities, ...relations];
  return sentences.map(
    (sentence) =>
      claims.filter(({ evidence }) => evidence.some((quote) => overlaps(quote, sentence))).length,
  );
}

/** The first and last sentence that a passage reaches into; null where it reaches into none. */
export function findSentences(
  sentences: readonly Span[],
  passage: Span,
): { first: number; last: number } | null {
  const first = sentences.findIndex((sentence) => overlaps(sentence, passage));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, passage));
  return first === -1 ? null : { first, last };
}
