import type { QuoteLine } from '../explorer/requestClaims.ts';

/** Whether no further quote of a claim stands in the same sentence; they are in text order. */
export function endsSentence(lines: readonly Pick<QuoteLine, 'sentence'>[], at: number): boolean {
  return lines[at]?.sentence.start !== lines[at + 1]?.sentence.start;
}

/** For each claim of a list, the sentences that one before it stands in. */
export function toSeenSentences(
  claims: readonly { evidence: readonly Pick<QuoteLine, 'sentence'>[] }[],
): ReadonlySet<number>[] {
  const seen = new Set<number>();
  return claims.map(({ evidence }) => {
    const before = new Set(seen);
    for (const { sentence } of evidence) seen.add(sentence.start);
    return before;
  });
}
