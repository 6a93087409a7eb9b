import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { describeStoreContract } from './contract.ts';

describeStoreContract('memory', (seed) => {
  const store = createMemoryStore(seed);
  return Promise.resolve({ store, close: () => store.close() });
});
