import type { Settled } from './settleColumn.ts';

export const heightOf = (item: Pick<Settled, 'up' | 'down'>): number => item.up + item.down;

/** The height of what stands one below the other. */
export function toStack(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
}
