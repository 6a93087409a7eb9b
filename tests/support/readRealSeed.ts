import type { Seed } from '../../graph-seed/model.ts';
import { readSeed } from '../../graph-seed/readSeed.ts';
import { SEED_FOLDER } from '../../graph-seed/seedFolder.ts';

/** This project's own seed. Throws where it has problems. */
export async function readRealSeed(): Promise<Seed> {
  const { seed, problems } = await readSeed(SEED_FOLDER);
  if (seed) return seed;
  const [first] = problems;
  throw new Error(`The seed has ${problems.length} problems, the first: ${JSON.stringify(first)}.`);
}
