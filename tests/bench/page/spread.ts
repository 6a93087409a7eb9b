import { toQuantile } from '../compare.ts';

/** Numbers of several rounds, in one glance. */
export interface Spread {
  median: number;
  least: number;
  rounds: number;
}

/** Throws where there is no number. */
export function toSpread(numbers: readonly number[]): Spread {
  if (numbers.length === 0) throw new Error('Nothing was measured, so there is nothing to sum up.');
  return {
    median: toQuantile(numbers, 0.5),
    least: Math.min(...numbers),
    rounds: numbers.length,
  };
}

/** Ours and the bare one's, measured in turns. */
export interface Duel {
  name: string;
  /** ms */
  ours: Spread;
  bare: Spread;
  /** The most that ours may be of the bare one's, median by median; null where it is only reported. */
  most: number | null;
}

/** Sums up what `duel` has measured. */
export const toDuel = (
  name: string,
  { ours, bare }: { ours: readonly number[]; bare: readonly number[] },
  most: number | null,
): Duel => ({ name, ours: toSpread(ours), bare: toSpread(bare), most });

export const toRatio = ({ ours, bare }: Duel): number => ours.median / bare.median;

/** Whether the aim holds; null where there is none. */
export const holds = (duel: Duel): boolean | null =>
  duel.most === null ? null : toRatio(duel) <= duel.most;

/** Takes turns, each round begun by the other one, so that whatever else the machine does meets both. */
export async function duel<Reading>(
  rounds: number,
  ours: () => Promise<Reading>,
  bare: () => Promise<Reading>,
): Promise<{ ours: Reading[]; bare: Reading[] }> {
  const readings = { ours: [] as Reading[], bare: [] as Reading[] };
  const contestants = [
    async () => readings.ours.push(await ours()),
    async () => readings.bare.push(await bare()),
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed())
      await contestant();
  }
  return readings;
}
