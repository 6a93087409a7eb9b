import { beforeAll, describe } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { describeBadInput } from './badInput.ts';

const ALL = { offset: 0, limit: 10_000 };

describe('on the embedded store', () => {
  let store: GraphStore;
  let app: App;
  beforeAll(async () => {
    store = await openEmbeddedStore();
    app = createApp({ store });
  });
  describeBadInput(
    () => app,
    async () => [await store.listEntities({}, 'TEXT', ALL), await store.listRelations({}, ALL)],
  );
});
