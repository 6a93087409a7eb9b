import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { describeHub } from './hub.ts';

describeHub((seed) => {
  const store = createMemoryStore(seed);
  return Promise.resolve({ store, close: () => store.close() });
});
