import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { listSearchDocuments } from '../../server/store/neo4j/listSearchDocuments.ts';
import { changeSeed } from '../support/neo4jChangedSeed.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const ENTITIES = SMALL_SEED.reports.flatMap(({ entities }) => entities).length;
const CHANGED = changeSeed(SMALL_SEED);

describeNeo4j('the documents of the search, in portions', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openTestDriver();
  });
  afterAll(() => driver.close());

  const load = (seed: Seed) => writeNeo4j(driver, requireNeo4j().database, seed);
  beforeEach(async () => {
    await emptyDatabase(driver);
    await load(SMALL_SEED);
  });

  /** Reads in portions; `before` runs before each statement, told how many there were. */
  const read = async (
    portion: number,
    before: (statements: number) => unknown = () => undefined,
  ) => {
    let statements = 0;
    const planner = {
      plan: async () => {
        await before(statements);
        statements += 1;
      },
      forget: () => undefined,
    };
    const { database } = requireNeo4j();
    const reader = {
      driver,
      database,
      planner,
      timeoutMs: 30_000,
      signal: null,
      callersDeadline: Infinity,
    };
    const answer = await listSearchDocuments(reader, portion);
    return { answer, statements };
  };

  it.each([1, 2, 5, ENTITIES - 1, ENTITIES, ENTITIES + 1])(
    'of %i are all there are, in the same order',
    async (portion) => {
      const { answer, statements } = await read(portion);
      expect(answer).toEqual(await createMemoryStore(SMALL_SEED).listSearchDocuments());
      expect(statements).toBe(Math.floor(ENTITIES / portion) + 1);
    },
  );

  it('are of one revision where the graph changes between two of them', async () => {
    const { answer } = await read(5, async (statements) => {
      if (statements === 2) await load(CHANGED);
    });
    expect(answer).toEqual(await createMemoryStore(CHANGED).listSearchDocuments());
  });

  it('are given up where it changes again and again', async () => {
    const reading = read(5, (statements) => load(statements % 2 === 0 ? SMALL_SEED : CHANGED));
    await expect(reading).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The graph is being changed; try again in a moment.',
    });
  });
});
