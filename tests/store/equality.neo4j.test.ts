import { test } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { createNeo4jTestStore, describeNeo4j } from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { checkEqualOn, checkEqualOnRandomGraphs } from './equality.ts';
import type { NamedStore } from './equality.ts';

const STORES: readonly NamedStore[] = [
  {
    name: 'memory',
    createStore: (seed) => {
      const store = createMemoryStore(seed);
      return Promise.resolve({ store, close: () => store.close() });
    },
  },
  { name: 'neo4j', createStore: createNeo4jTestStore },
];
const MINUTES = 60_000;

describeNeo4j('memory and neo4j give the same answers', () => {
  test('on random graphs', () => checkEqualOnRandomGraphs(STORES), 5 * MINUTES);

  test('on the small seed', () => checkEqualOn(STORES, SMALL_SEED, 200), 5 * MINUTES);

  test(
    'on the real seed',
    async () => checkEqualOn(STORES, await readRealSeed(), 200),
    5 * MINUTES,
  );
});
