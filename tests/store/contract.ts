import { afterAll, beforeAll, describe } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { toHubSeed } from '../support/hubSeed.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { EMPTY_SEED, SMALL_SEED } from '../support/smallSeed.ts';
import { describeDegrees } from './contract/degrees.ts';
import { describeEmptyStore } from './contract/emptyStore.ts';
import { describeEntities } from './contract/entities.ts';
import { describeEntityLists } from './contract/entityLists.ts';
import { describeGraph } from './contract/graph.ts';
import { describeHub } from './contract/hub.ts';
import { describeMatrix } from './contract/matrix.ts';
import { describeNeighbourhood } from './contract/neighbourhood.ts';
import { describeNeighbourhoodLimits } from './contract/neighbourhoodLimits.ts';
import { describePaths } from './contract/paths.ts';
import { describeRealPaths } from './contract/realPaths.ts';
import { describeRealSeed } from './contract/realSeed.ts';
import { describeRelationLists } from './contract/relationLists.ts';
import { describeRelationsOf } from './contract/relationsOf.ts';
import { describeStatistics } from './contract/statistics.ts';
import { describeTours } from './contract/tours.ts';

export type CreateStore = (
  seed: Seed,
) => Promise<{ store: GraphStore; close: () => Promise<void> }>;

/** What every store promises, as cases with the same names for each. `createStore` holds one seed at a time. */
export function describeStoreContract(name: string, createStore: CreateStore): void {
  describe(name, () => {
    describe('the small seed', () => {
      const { store } = openStore(createStore, () => SMALL_SEED);
      describeGraph(store);
      describeEntities(store);
      describeEntityLists(store);
      describeDegrees(store);
      describeRelationLists(store);
      describeRelationsOf(store);
      describeNeighbourhood(store);
      describeNeighbourhoodLimits(store);
      describePaths(store);
      describeMatrix(store);
      describeStatistics(store);
      describeTours(store);
    });
    describe('the real seed', () => {
      const { store, seed } = openStore(createStore, readRealSeed);
      describeRealSeed(store, seed);
      describeRealPaths(store, seed);
    });
    describe('a hub of ten thousand', () => {
      describeHub(openStore(createStore, toHubSeed).store);
    });
    describe('a seed without reports', () => {
      const { store } = openStore(createStore, () => EMPTY_SEED);
      describeEmptyStore(store);
    });
  });
}

/** Loads the seed before the cases of this `describe`; they ask by a call, because it is there only when they run. */
function openStore(
  createStore: CreateStore,
  getSeed: () => Seed | Promise<Seed>,
): { store: () => GraphStore; seed: () => Seed } {
  let opened: (Awaited<ReturnType<CreateStore>> & { seed: Seed }) | undefined;
  beforeAll(async () => {
    const seed = await getSeed();
    opened = { ...(await createStore(seed)), seed };
  });
  afterAll(() => opened?.close());
  const getOpened = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('The store was not opened; see the error before.');
    return opened;
  };
  return { store: () => getOpened().store, seed: () => getOpened().seed };
}
