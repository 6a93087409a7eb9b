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
  /** Why it gave up, where it did; it is asked no more then, and the numbers are of what it had answered. */
  fault?: string;
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
  const faults = new Map<string, string>();
  const tryTo = async (name: string, work: () => Promise<unknown>): Promise<number | null> => {
    if (faults.has(name)) return null;
    const begun = performance.now();
    try {
      await work();
      return performance.now() - begun;
    } catch (error) {
      // Where one cannot answer, that it cannot is what there is to know; the others go on.
      faults.set(name, error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  const measure = async (
    turns: number,
    work: (contestant: Contestant, turn: number) => Promise<unknown>,
  ) => {
    const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
    await inTurns(contestants, turns, mostMs, async (contestant, turn) => {
      const time = await tryTo(contestant.name, () => work(contestant, turn));
      if (time !== null) times.get(contestant.name)?.push(time);
    });
    return times;
  };
  for (const { name, ask } of contestants)
    for (let at = 0; at < warmUp; at++) await tryTo(name, () => ask(at));
  const times = await measure(rounds, ({ ask }, turn) => ask(turn));
  const blockTimes = await measure(blocks, ({ ask }, turn) => askMany(ask, turn * block, block));

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
          ...(faults.has(name) ? { fault: faults.get(name) ?? '' } : {}),
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
