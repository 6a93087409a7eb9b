import { afterAll, beforeAll } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { createNeo4jTestStore, describeNeo4j } from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { describeQuestions } from './answerQuestions.ts';

describeNeo4j('on Neo4j', () => {
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await createNeo4jTestStore(await readRealSeed());
    ({ close } = opened);
    app = createApp({ store: opened.store });
  });
  afterAll(() => close());
  describeQuestions(() => app);
});
