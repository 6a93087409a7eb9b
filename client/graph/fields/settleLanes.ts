/** How far down the cards of each lane stand: near those that they are linked to, in a given order. */
import type { Link } from './orderLanes.ts';

const PASSES = 30;
/** How much a card is drawn to its neighbours, and how much it keeps its place. */
const PULL = 0.85;

/** The non-decreasing values nearest to these: neighbours out of order are put at their mean. */
export const toIsotonic = (values: readonly number[]): number[] => {
  const blocks: { sum: number; count: number }[] = [];
  const meanOf = (block: { sum: number; count: number }): number => block.sum / block.count;
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => meanOf(block)));
};

export interface SettleOptions {
  /** Of each card, in px. */
  heightOf: (id: string) => number;
  gap: number;
  /** What the lanes may take; never less than the fullest of them needs. */
  height: number;
}

/** The top of each card; cards of a lane are at least `gap` px apart, and within the height. */
export const settleLanes = (
  lanes: readonly (readonly string[])[],
  links: readonly Link[],
  { heightOf, gap, height }: SettleOptions,
): Map<string, number> => {
  const stacks = lanes.map((ids) => {
    const offsets: number[] = [];
    let y = 0;
    for (const id of ids) {
      offsets.push(y);
      y += heightOf(id) + gap;
    }
    return { ids, offsets, slack: Math.max(0, height - Math.max(0, y - gap)) };
  });
  const tops = new Map<string, number>();
  for (const { ids, offsets, slack } of stacks)
    for (const [at, id] of ids.entries())
      tops.set(id, (offsets[at] ?? 0) + (slack * (at + 0.5)) / ids.length);
  const middleOf = (id: string): number => (tops.get(id) ?? 0) + heightOf(id) / 2;
  const near = new Map<string, string[]>();
  const laneOf = new Map(lanes.flatMap((ids, lane) => ids.map((id) => [id, lane] as const)));
  for (const { from, to } of links) {
    if (laneOf.get(from) === laneOf.get(to)) continue;
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { ids, offsets, slack } of stacks) {
      const wanted = ids.map((id, at) => {
        const others = near.get(id) ?? [];
        const own = middleOf(id);
        const sum = others.reduce((total, other) => total + middleOf(other), 0);
        const middle = others.length > 0 ? (PULL * sum) / others.length + (1 - PULL) * own : own;
        return middle - heightOf(id) / 2 - (offsets[at] ?? 0);
      });
      for (const [at, free] of toIsotonic(wanted).entries()) {
        const id = ids[at];
        if (id !== undefined) tops.set(id, Math.min(slack, Math.max(0, free)) + (offsets[at] ?? 0));
      }
    }
  }
  return new Map([...tops].map(([id, top]) => [id, Math.round(top)]));
};
