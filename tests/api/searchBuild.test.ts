import { describe, expect, it } from 'vitest';
import { createPause } from '../../server/search/createPause.ts';
import { createSearchIndex } from '../../server/search/createSearchIndex.ts';
import { toDocuments } from '../bench/benchSearch.ts';
import { readRealSeed } from '../support/readRealSeed.ts';

/** Runs `work`; how long it took, and for how long at a time it kept all else from its turn. */
async function watch(work: () => Promise<unknown>): Promise<{ ms: number; longestMs: number }> {
  const begun = performance.now();
  let last = begun;
  let longestMs = 0;
  let isDone = false;
  const look = (): void => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  look();
  isDone = true;
  return { ms: last - begun, longestMs };
}

describe('building the search index', () => {
  // Where the machine was busy with something else, a slice took longer than it takes.
  it('lets all else have its turn, to its end', { retry: 2 }, async () => {
    const { reports } = await readRealSeed();
    const real = reports.flatMap(({ entities }) => entities);
    // Reads the dictionaries, once for the process.
    await createSearchIndex('r', toDocuments(real, 1));
    const documents = toDocuments(real, 8_000);
    const { ms, longestMs } = await watch(() => createSearchIndex('r', documents));
    // Slices are of 10 ms; the postings alone, made in one, would take a tenth of it all.
    expect(longestMs).toBeLessThan(ms / 15);
  });
});

describe('a pause', () => {
  it('is none before its time, and then a turn for what waits', async () => {
    expect(createPause(60_000)()).toBeNull();
    const pause = createPause(0);
    let hadTurn = false;
    setImmediate(() => (hadTurn = true));
    await pause();
    expect(hadTurn).toBe(true);
  });
});
