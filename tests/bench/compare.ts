/** Somebody who answers the `at`-th of a list of questions, in his own way. */
export interface Contestant {
  name: string;
  ask(at: number): Promise<unknown>;
}

export interface Measured {
  /** One question at a time. */
  p50Ms: number;
  p95Ms: number;
  /** `CONCURRENCY` questions at a time. */
  perSecond: number;
}

export const CONCURRENCY = 8;

export interface Effort {
  /** Questions for each contestant before anything counts. */
  warmUp: number;
  /** Most questions for each contestant, one at a time. */
  rounds: number;
  /** Questions for each contestant in one block, several at a time. */
  block: number;
  blocks: number;
  /** No further round or block begins after this time, each for itself. */
  mostMs: number;
}

/**
 * Asks all contestants in turns, each turn begun by another one, so that whatever else the machine does meets all of them.
 * Ratios within one answer count; the numbers themselves are of this machine at this hour.
 */
export async function compare(
  contestants: readonly Contestant[],
  { warmUp, rounds, block, blocks, mostMs }: Effort,
): Promise<Record<string, Measured>> {
  for (const { ask } of contestants) for (let at = 0; at < warmUp; at++) await ask(at);

  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  await inTurns(contestants, rounds, mostMs, async ({ name, ask }, round) => {
    const begun = performance.now();
    await ask(round);
    times.get(name)?.push(performance.now() - begun);
  });

  const blockTimes = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  await inTurns(contestants, blocks, mostMs, async ({ name, ask }, round) => {
    const begun = performance.now();
    await askMany(ask, round * block, block);
    blockTimes.get(name)?.push(performance.now() - begun);
  });

  return Object.fromEntries(
    contestants.map(({ name }) => {
      const own = times.get(name) ?? [];
      const perBlock = toQuantile(blockTimes.get(name) ?? [], 0.5);
      return [
        name,
        {
          p50Ms: toQuantile(own, 0.5),
          p95Ms: toQuantile(own, 0.95),
          perSecond: (block / perBlock) * 1000,
        },
      ];
    }),
  );
}

async function inTurns(
  contestants: readonly Contestant[],
  rounds: number,
  mostMs: number,
  work: (contestant: Contestant, round: number) => Promise<void>,
): Promise<void> {
  const end = performance.now() + mostMs;
  for (let round = 0; round < rounds && performance.now() < end; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant) await work(contestant, round);
    }
}

/** So many questions from the `from`-th on, `CONCURRENCY` of them under way at any time. */
export async function askMany(
  ask: (at: number) => Promise<unknown>,
  from: number,
  count: number,
): Promise<void> {
  let next = from;
  const work = async (): Promise<void> => {
    while (next < from + count) await ask(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

export function toQuantile(numbers: readonly number[], quantile: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN;
}
