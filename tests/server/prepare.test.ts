import { expect, it } from 'vitest';
import { createService } from '../../server/createService.ts';
import { readEnv } from '../../server/env.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const ENV = { ...readEnv({}), logLevel: 'silent' as const };

/** A store whose first so many readings of the search index fail, and how often it was read. */
const openCounted = (faults: number): { store: GraphStore; readings: () => number } => {
  const store = createMemoryStore(SMALL_SEED);
  let readings = 0;
  const listSearchDocuments: GraphStore['listSearchDocuments'] = () => {
    readings += 1;
    return readings > faults
      ? store.listSearchDocuments()
      : Promise.reject(new StoreError('UNAVAILABLE', 'not yet'));
  };
  return { store: { ...store, listSearchDocuments }, readings: () => readings };
};

it('builds the search index before the first search asks for it', async () => {
  const { store, readings } = openCounted(0);
  const { prepare } = createService(store, ENV, 'client');
  await prepare();
  await prepare();
  expect(readings()).toBe(1);
});

it('leaves a store that cannot be read yet to the first search', async () => {
  const { store, readings } = openCounted(1);
  const { prepare } = createService(store, ENV, 'client');
  await expect(prepare()).resolves.toBeUndefined();
  await prepare();
  expect(readings()).toBe(2);
});
