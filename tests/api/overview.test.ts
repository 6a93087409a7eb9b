import { beforeAll, describe } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { describeOverview } from './overview.ts';

describe('the overview on the embedded store', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });
  describeOverview(() => app);
});
