import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import type { Seed } from '../../graph-seed/model.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { seedArbitrary } from '../support/seedArbitrary.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { exportSeed } from './exportText.ts';
import { toHostile } from './hostileSeed.ts';
import { runScript } from './runScript.ts';

/** Every statement is another one, which Neo4j has to plan. */
const MINUTES = 60_000;
vi.setConfig({ testTimeout: 5 * MINUTES });

describeNeo4j('a Cypher script in an empty Neo4j', () => {
  let driver: Driver;
  let database: string;
  beforeAll(() => {
    driver = openTestDriver();
    ({ database } = requireNeo4j());
  });
  afterAll(() => driver.close());

  const rebuild = async (seed: Seed, query = ''): Promise<GraphStore> => {
    await emptyDatabase(driver);
    await runScript(driver, await exportSeed(seed, `cypher${query}`));
    return createNeo4jStore({ driver, database, timeoutMs: 30_000 });
  };

  it.each([
    ['the small seed', () => Promise.resolve(SMALL_SEED)],
    ['the real seed', readRealSeed],
  ])('makes a graph that answers as %s does', async (_, read) => {
    const seed = await read();
    const store = await rebuild(seed);
    expect(await readAll(store)).toEqual(await readAll(createMemoryStore(seed)));
  });

  it('makes what the seed’s writer would make: a load finds nothing to write', async () => {
    const seed = await readRealSeed();
    await rebuild(seed);
    const made = await dump(driver);
    const { written, unchanged, removed } = await writeNeo4j(driver, database, seed);
    expect([written, removed]).toEqual([[], []]);
    expect(unchanged).toEqual(seed.reports.map(({ report }) => report.id));
    await emptyDatabase(driver);
    await writeNeo4j(driver, database, seed);
    expect(made).toEqual(await dump(driver));
  });

  it('changes nothing where there is a graph already', async () => {
    const store = await rebuild(SMALL_SEED);
    const before = await readAll(store);
    const again = runScript(driver, await exportSeed(SMALL_SEED, 'cypher'));
    await expect(again).rejects.toThrow(/already exists/);
    expect(await readAll(store)).toEqual(before);
  });

  it('that breaks off is taken for no graph', async () => {
    await emptyDatabase(driver);
    const script = await exportSeed(SMALL_SEED, 'cypher');
    await runScript(driver, script.slice(0, script.lastIndexOf('MATCH (graph:FazhiGraph')));
    const store = createNeo4jStore({ driver, database, timeoutMs: 30_000 });
    await expect(store.getGraph()).rejects.toMatchObject({ code: 'EMPTY' });
  });

  it('of a view makes that part, under a revision of its own', async () => {
    const store = await rebuild(SMALL_SEED, '?reports=south-2025&types=SUPERVISES&kinds=BODY');
    const { entities, relations, tours, graph } = await readAll(store);
    const south = SMALL_SEED.reports.find(({ report }) => report.id === 'south-2025')!;
    const supervision = south.relations.filter(({ type }) => type === 'SUPERVISES');
    expect(toIds(entities)).toEqual(toIds(south.entities));
    expect(toIds(relations)).toEqual(toIds(supervision));
    expect(tours).toEqual([]);
    expect(graph).not.toBe(SMALL_SEED.revision);
  });

  it('holds hostile texts as they are, but for lone surrogates', async () => {
    await fc.assert(
      fc.asyncProperty(seedArbitrary.chain(toHostile), async (seed) => {
        const expected = JSON.parse(
          JSON.stringify(await readAll(createMemoryStore(seed)), (_, value: unknown) =>
            typeof value === 'string' ? value.replaceAll(/\p{Cs}/gu, '\uFFFD') : value,
          ),
        );
        expect(await readAll(await rebuild(seed))).toEqual(expected);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

/** All that a store answers of its graph. */
async function readAll(store: GraphStore) {
  const all = { offset: 0, limit: 100_000 };
  return {
    entities: (await store.listEntities({}, 'TEXT', all)).items,
    relations: (await store.listRelations({}, all)).items,
    reports: await store.listReports(),
    tours: await store.listTours(),
    ontology: await store.getOntology(),
    graph: (await store.getGraph()).revision,
  };
}

/** Every node and relationship with its labels and properties, whatever it is, but the time of the load. */
async function dump(driver: Driver): Promise<string[]> {
  const { database } = requireNeo4j();
  const { records } = await driver.executeQuery(
    `MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties, [] AS ends
     UNION ALL
     MATCH (a)-[r]->(b) RETURN [type(r)] AS labels, properties(r) AS properties, [a.id, b.id] AS ends`,
    {},
    { database },
  );
  const rows = records.map((record) => {
    const { labels, properties, ends } = record.toObject();
    const { loadedAt: _, ...rest } = properties as Record<string, unknown>;
    return JSON.stringify([labels.toSorted(), Object.entries(rest).toSorted(), ends]);
  });
  return rows.toSorted();
}

function toIds(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id).toSorted();
}
