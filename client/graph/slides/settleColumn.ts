/** What has a height and a place that it would like to be at. */
export interface Settled {
  /** From its centre line. */
  up: number;
  down: number;
  wish: number;
}

/**
 * Centre lines of a column's items, in their order, at least `gap` apart, within `top` and `bottom` where they fit, and as
 * near to their wishes as can be (least squares: neighbours that are in each other's way are pooled).
 */
export function settleColumn(
  items: readonly Settled[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const offsets: number[] = [];
  items.forEach((item, at) => {
    const before = items[at - 1];
    offsets.push(before ? (offsets[at - 1] ?? 0) + before.down + gap + item.up : 0);
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach((item, at) => {
    let pool = { sum: item.wish - (offsets[at] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const first = items[0];
  const last = items.at(-1);
  const least = top + (first?.up ?? 0);
  const most = bottom - (last?.down ?? 0) - (offsets.at(-1) ?? 0);
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(least, Math.min(most, sum / count))),
  );
  return offsets.map((offset, at) => Math.round((starts[at] ?? least) + offset));
}
