import { expect, it } from 'vitest';
import { askAhead } from '../../server/askAhead.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const store = createMemoryStore(SMALL_SEED);

it('asks for the first screen, the search index and how much there is', async () => {
  const called = new Set<string>();
  const watched = new Proxy(store, {
    get: (target, name: keyof GraphStore) => {
      called.add(name);
      return name === 'forCaller' ? () => watched : target[name];
    },
  });
  expect(await askAhead(watched, 10_000)).toEqual([]);
  for (const name of ['getOntology', 'listTours', 'getNeighbourhood', 'getStatistics'])
    expect(called).toContain(name);
  expect(called).toContain('listSearchDocuments');
});

it('tells what failed, and waits for the rest', async () => {
  const failing: GraphStore = {
    ...store,
    getStatistics: () => Promise.reject(new Error('no statistics')),
  };
  expect(await askAhead(failing, 10_000)).toEqual([new Error('no statistics')]);
});

it('waits no longer than it is told to', async () => {
  const silent: GraphStore = { ...store, listSearchDocuments: () => new Promise(() => undefined) };
  expect(await askAhead(silent, 200)).toEqual([new Error('It took longer than 0.2 s.')]);
});
