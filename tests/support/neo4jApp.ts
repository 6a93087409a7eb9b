import { afterAll, beforeAll } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { createNeo4jTestStore } from './neo4j.ts';
import { readRealSeed } from './readRealSeed.ts';

/** For a suite within `describeNeo4j`: the API over this run's Neo4j, which holds the real seed and nothing else. */
export function provideNeo4jApp(): () => App {
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await createNeo4jTestStore(await readRealSeed());
    ({ close } = opened);
    app = createApp({ store: opened.store });
  });
  afterAll(() => close());
  return () => app;
}
