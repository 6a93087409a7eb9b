import type { Seed } from '../graph-seed/model.ts';
import { readSeed } from '../graph-seed/readSeed.ts';
import { SEED_FOLDER } from '../graph-seed/seedFolder.ts';
import type { GraphStore } from './store/GraphStore.ts';
import { createMemoryStore } from './store/memory/createMemoryStore.ts';

/** The seed has problems; the message lists them all, one a line. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** A memory store that holds this project's seed. Throws `SeedError`. */
export async function openEmbeddedStore(timeoutMs?: number): Promise<GraphStore> {
  return createMemoryStore(await readCheckedSeed(), timeoutMs === undefined ? {} : { timeoutMs });
}

/** This project's seed, checked. Throws `SeedError`. */
export async function readCheckedSeed(): Promise<Seed> {
  const { seed, problems } = await readSeed(SEED_FOLDER);
  if (seed) return seed;
  const lines = problems.map(({ file, line, fault, fix }) => `${file}:${line}: ${fault}; ${fix}`);
  throw new SeedError(
    [...lines, `The seed has ${problems.length} problems; mend them and start again.`].join('\n'),
  );
}
