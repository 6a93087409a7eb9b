/** How many chains each field shows of those it has. */

/** A field that can be given lines: what it is like with `lines` of its chains. */
export interface Taker {
  entities: number;
  chains: number;
  heightOf: (lines: number) => number;
}

/** Fields with fewer entities than this begin with one line, others with two. */
const SMALL = 12;

/**
 * Lines for each field within `height` px: first one each, then a second for all but the small ones, then one
 * more in turn, the largest first, up to a ninth of what the field has. Where not even one line each fits, each has one.
 */
export const dealLines = (takers: readonly Taker[], height: number): number[] => {
  const lines = takers.map(({ chains }) => Math.min(1, chains));
  const heights = takers.map((taker, index) => taker.heightOf(lines[index] ?? 0));
  let left = height - heights.reduce((sum, own) => sum + own, 0);
  const bySize = [...takers.entries()].sort(([, a], [, b]) => b.entities - a.entities);
  const give = (index: number, taker: Taker): boolean => {
    const next = (lines[index] ?? 0) + 1;
    const added = taker.heightOf(next) - (heights[index] ?? 0);
    if (next > taker.chains || added > left) return false;
    lines[index] = next;
    heights[index] = taker.heightOf(next);
    left -= added;
    return true;
  };
  for (const [index, taker] of bySize) if (taker.entities >= SMALL) give(index, taker);
  for (let isGiven = true; isGiven;) {
    isGiven = false;
    for (const [index, taker] of bySize) {
      if ((lines[index] ?? 0) >= Math.ceil(taker.entities / 9)) continue;
      if (give(index, taker)) isGiven = true;
    }
  }
  return lines;
};
