import type { Evidence } from '../model.ts';

/** Whether words that a claim rests on stand within one of these quotes. */
export function createIsQuoted(quotes: readonly Evidence[]) {
  return (claim: { evidence: readonly Evidence[] }): boolean =>
    claim.evidence.some(({ start, end }) =>
      quotes.some((quote) => quote.start <= start && end <= quote.end),
    );
}
