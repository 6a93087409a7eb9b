import type { Entity, Relation } from '../../graph-seed/model.ts';

export type Claim = Entity | Relation;

export interface Passage {
  start: number;
  end: number;
  text: string;
  claims: Claim[];
}

/** The text from `start` to `end` as runs that the same claims quote, in order and without a gap. */
export function toPassages(
  text: string,
  claims: readonly Claim[],
  { start, end }: { start: number; end: number },
): Passage[] {
  const within = (offset: number): boolean => offset > start && offset < end;
  const quotes = claims.flatMap(({ evidence }) => evidence);
  const cuts = new Set(quotes.flatMap((quote) => [quote.start, quote.end]).filter(within));
  const offsets = [start, ...[...cuts].sort((a, b) => a - b), end];
  const passages: Passage[] = [];
  for (const [at, from] of offsets.slice(0, -1).entries()) {
    const to = offsets[at + 1] ?? end;
    if (from >= to) continue;
    const quoting = claims.filter(({ evidence }) =>
      evidence.some((quote) => quote.start <= from && quote.end >= to),
    );
    const last = passages.at(-1);
    // Two quotes of one claim may meet here: then it is one run.
    if (last && isSame(last.claims, quoting)) {
      last.end = to;
      last.text = text.slice(last.start, to);
    } else passages.push({ start: from, end: to, text: text.slice(from, to), claims: quoting });
  }
  return passages;
}

function isSame(some: readonly Claim[], others: readonly Claim[]): boolean {
  return some.length === others.length && some.every((claim, at) => claim === others[at]);
}
