import { afterAll, beforeAll, describe } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { EMPTY_SEED, SMALL_SEED } from '../support/smallSeed.ts';
import { describeDegrees } from './contract/degrees.ts';
import { describeEmptyStore } from './contract/emptyStore.ts';
import { describeEntities } from './contract/entities.ts';
import { describeEntityLists } from './contract/entityLists.ts';
import { describeGraph } from './contract/graph.ts';
import { describeNeighbourhood } from './contract/neighbourhood.ts';
import { describeNeighbourhoodLimits } from './contract/neighbourhoodLimits.ts';
import { describePaths } from './contract/paths.ts';
import { describeRelationLists } from './contract/relationLists.ts';
import { describeRelationsOf } from './contract/relationsOf.ts';
import { describeStatistics } from './contract/statistics.ts';

export type CreateStore = (
  seed: Seed,
) => Promise<{ store: GraphStore; close: () => Promise<void> }>;

/** What every store promises, as cases with the same names for each. `createStore` holds one seed at a time. */
export function describeStoreContract(name: string, createStore: CreateStore): void {
  describe(name, () => {
    describeOn(
      'the small seed',
      () => Promise.resolve(SMALL_SEED),
      createStore,
      (store) => {
        describeGraph(store);
        describeEntities(store);
        describeEntityLists(store);
        describeDegrees(store);
        describeRelationLists(store);
        describeRelationsOf(store);
        describeNeighbourhood(store);
        describeNeighbourhoodLimits(store);
        describePaths(store);
        describeStatistics(store);
      },
    );
    describeOn(
      'a seed without reports',
      () => Promise.resolve(EMPTY_SEED),
      createStore,
      (store) => {
        describeEmptyStore(store);
      },
    );
  });
}

/** Loads the seed before its cases; they get the store by a call, because it is there only when they run. */
function describeOn(
  name: string,
  getSeed: () => Promise<Seed>,
  createStore: CreateStore,
  describeCases: (store: () => GraphStore, seed: () => Seed) => void,
): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<CreateStore>> & { seed: Seed };
    beforeAll(async () => {
      const seed = await getSeed();
      opened = { ...(await createStore(seed)), seed };
    });
    afterAll(() => opened.close());
    describeCases(
      () => opened.store,
      () => opened.seed,
    );
  });
}
