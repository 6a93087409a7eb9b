import type { QuoteLine } from '../explorer/requestClaims.ts';

/** For each claim of a list, the sentences that one before it stands in. */
export function toSeenSentences(
  claims: readonly { evidence: readonly { sentence: Pick<QuoteLine['sentence'], 'start'> }[] }[],
): ReadonlySet<number>[] {
  const seen = new Set<number>();
  return claims.map(({ evidence }) => {
    const before = new Set(seen);
    for (const { sentence } of evidence) seen.add(sentence.start);
    return before;
  });
}
