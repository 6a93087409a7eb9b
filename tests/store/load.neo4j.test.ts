import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { graphRevision } from '../../graph-seed/revision.ts';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { GRAPH_FORMAT } from '../../server/store/neo4j/graphFormat.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { buildSeed } from '../support/buildSeed.ts';
import { changeSeed } from '../support/neo4jChangedSeed.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { EMPTY_SEED, SMALL_SEED } from '../support/smallSeed.ts';

describeNeo4j('loading Neo4j', () => {
  let driver: Driver;
  let database: string;

  beforeAll(() => {
    driver = openTestDriver();
    database = requireNeo4j().database;
  });
  afterAll(() => driver.close());
  beforeEach(() => emptyDatabase(driver));

  const load = (seed: Seed, onProgress?: (message: string) => void) =>
    writeNeo4j(driver, database, seed, onProgress);
  const store = () => createNeo4jStore({ driver, database });

  async function query<T>(cypher: string, parameters: Record<string, unknown> = {}): Promise<T[]> {
    const { records } = await driver.executeQuery(cypher, parameters, { database });
    return records.map((record) => record.get(0) as T);
  }

  /** A bookmark names the last transaction that was committed: every write, and nothing else, moves it on. */
  async function readBookmarks(): Promise<string[]> {
    const session = driver.session({ database });
    await session.executeRead((transaction) => transaction.run('RETURN 1'));
    const bookmarks = session.lastBookmarks();
    await session.close();
    return bookmarks;
  }

  /** All that is ours in the database, in an order that does not depend on how it was written. */
  const readAll = async () => ({
    nodes: await query(
      `MATCH (n) WHERE any(label IN labels(n) WHERE label STARTS WITH 'Fazhi') AND NOT n:FazhiGraph
       RETURN [labels(n), properties(n)] ORDER BY labels(n)[0], n.list, n.report, n.position, n.id`,
    ),
    relationships: await query(
      `MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id, properties(r)] ORDER BY a.id, type(r), b.id, r.id`,
    ),
  });

  it('writes every entity, relation, term, section and sentence, and says so', async () => {
    const result = await load(SMALL_SEED);
    expect(result).toEqual({
      written: SMALL_SEED.reports.map(({ report, entities, relations }) => ({
        report: report.id,
        entities: entities.length,
        relations: relations.length,
      })),
      unchanged: [],
      removed: [],
    });
    const count = (items: (graph: Seed['reports'][number]) => unknown[]): number =>
      SMALL_SEED.reports.reduce((sum, graph) => sum + items(graph).length, 0);
    const [counts] = await query(`RETURN {
      entities: COUNT { (:FazhiEntity) }, relations: COUNT { (:FazhiEntity)-[]->(:FazhiEntity) },
      sections: COUNT { (:FazhiSection) }, tours: COUNT { (:FazhiTour) }, steps: COUNT { (:FazhiTourStep) }, sentences: COUNT { (:FazhiSentence) }, terms: COUNT { (:FazhiTerm) }
    }`);
    expect(counts).toEqual({
      entities: count(({ entities }) => entities),
      relations: count(({ relations }) => relations),
      sections: count(({ report }) => report.sections),
      sentences: count(({ report }) => report.sentences),
      tours: count(({ tours }) => tours),
      steps: count(({ tours }) => tours.flatMap(({ steps }) => steps)),
      terms: Object.values(SMALL_SEED.ontology).flat().length,
    });
    expect(await store().getOntology()).toEqual(SMALL_SEED.ontology);
  });

  it('gives each entity a readable label of its kind', async () => {
    await load(SMALL_SEED);
    const rows = await query<[string, string[]]>(
      'MATCH (n:FazhiEntity) RETURN [n.kind, labels(n)]',
    );
    for (const [kind, labels] of rows) {
      const label = kind.charAt(0) + kind.slice(1).toLowerCase();
      expect(labels.toSorted()).toEqual([label, 'FazhiEntity'].toSorted());
    }
  });

  it('writes nothing the second time', async () => {
    await load(SMALL_SEED);
    const before = await readAll();
    const info = await store().getGraph();
    const bookmarks = await readBookmarks();
    expect(bookmarks).toEqual(await readBookmarks());
    expect(await load(SMALL_SEED)).toEqual({
      written: [],
      unchanged: SMALL_SEED.reports.map(({ report }) => report.id),
      removed: [],
    });
    expect(await readBookmarks()).toEqual(bookmarks);
    expect(await readAll()).toEqual(before);
    expect(await store().getGraph()).toEqual(info);

    await load(changeSeed(SMALL_SEED));
    expect(await readBookmarks()).not.toEqual(bookmarks);
  });

  it('names the content by its revision', async () => {
    await load(SMALL_SEED);
    const { ontologyDigest, reports } = SMALL_SEED;
    const all = reports.map(({ report, digest }) => ({ id: report.id, digest }));
    expect((await store().getGraph()).revision).toBe(graphRevision(ontologyDigest, all));
    await load({ ...SMALL_SEED, reports: reports.slice(0, 1) });
    expect((await store().getGraph()).revision).toBe(
      graphRevision(ontologyDigest, all.slice(0, 1)),
    );
  });

  it('leaves the same graph whatever was there before', async () => {
    await load(SMALL_SEED);
    const fresh = await readAll();
    await emptyDatabase(driver);
    await load(changeSeed(SMALL_SEED));
    expect(await readAll()).not.toEqual(fresh);
    await load(SMALL_SEED);
    expect(await readAll()).toEqual(fresh);
    await load(EMPTY_SEED);
    await load(SMALL_SEED);
    expect(await readAll()).toEqual(fresh);
  });

  it('writes only the report that has changed', async () => {
    await load(SMALL_SEED);
    const seed = changeSeed(SMALL_SEED);
    const [first, second] = seed.reports;
    const result = await load(seed);
    expect(result.written.map(({ report }) => report)).toEqual([first?.report.id]);
    expect(result.unchanged).toEqual([second?.report.id]);
    expect(await store().listTours()).toEqual(second?.tours);
  });

  it('removes what has left the seed: entities, relations, terms and whole reports', async () => {
    await load(SMALL_SEED);
    const [north, south] = SMALL_SEED.reports;
    const result = await load(buildSeed({ ...SMALL_SEED.ontology, concepts: [] }, [south!]));
    expect(result.removed).toEqual([north?.report.id]);
    expect(
      await query('MATCH (n) WHERE n.report = $id OR n.id = $id RETURN n', {
        id: north?.report.id,
      }),
    ).toEqual([]);
    expect(await query("MATCH (t:FazhiTerm {list: 'concepts'}) RETURN t")).toEqual([]);

    const lone = { ...south!, entities: south!.entities.slice(0, 1), relations: [] };
    await load(buildSeed(SMALL_SEED.ontology, [lone]));
    expect(await query('MATCH (n:FazhiEntity) RETURN n.id')).toEqual([lone.entities[0]?.id]);
    expect(await query('MATCH (:FazhiEntity)-[r]->() RETURN r')).toEqual([]);
  });

  it('knows a database whose last report has left', async () => {
    await load(SMALL_SEED);
    await load(EMPTY_SEED);
    await expect(store().getGraph()).rejects.toMatchObject({ code: 'EMPTY' });
  });

  describe('beside the data of others', () => {
    const id = SMALL_SEED.reports[0]?.entities[0]?.id;
    const readForeign = () =>
      query(
        `MATCH (n:Entity|Body|Person) WHERE NOT n:FazhiEntity OPTIONAL MATCH (n)-[r]-(m)
         RETURN [labels(n), properties(n), type(r), properties(r), m.id] ORDER BY n.name, type(r)`,
      );

    beforeEach(async () => {
      await query(
        `CREATE (:Entity {id: $id, name: '1'}), (:Body {id: $id, name: '2', kind: 'BODY', category: 'body.court'})
                -[:LEADS {id: 'foreign', basis: 'STATED'}]->(:Person {name: '3'})`,
        { id },
      );
    });

    it('neither reads nor touches it', async () => {
      const before = await readForeign();
      await load(SMALL_SEED);
      await query(
        `MATCH (ours:FazhiEntity {id: $id}), (person:Person), (other:FazhiEntity)
         WHERE other <> ours WITH ours, person, other LIMIT 1
         CREATE (person)-[:KNOWS {since: 1}]->(ours), (person)-[:LEADS {id: 'x', basis: 'STATED'}]->(ours),
                (ours)-[:KNOWS]->(other)`,
        { id },
      );
      const joined = await readForeign();
      expect(joined.length).toBeGreaterThan(before.length);
      const [graph] = SMALL_SEED.reports;
      const { entities, relations } = await store().getStatistics(graph!.report.id);
      expect({ entities, relations }).toEqual({
        entities: graph?.entities.length,
        relations: graph?.relations.length,
      });
      const own = graph!.relations.filter(({ source, target }) => [source, target].includes(id!));
      expect((await store().getDegrees([id!]))[0]?.total).toBe(own.length);
      const around = await store().getNeighbourhood({
        ids: [id!],
        depth: 6,
        direction: 'BOTH',
        limit: 1000,
      });
      expect(around.relations.map((relation) => relation.id)).not.toContain('foreign');
      expect(around.entities.every((entity) => entity.report === graph?.report.id)).toBe(true);

      await load(changeSeed(SMALL_SEED));
      expect(await readForeign()).toEqual(joined);
      await load(EMPTY_SEED);
      expect((await readForeign()).length).toBe(before.length);
    });
  });

  describe('that dies half-way', () => {
    it('leaves the former graph whole after a fault', async () => {
      await load(SMALL_SEED);
      const before = await readAll();
      const [north, south] = changeSeed(SMALL_SEED).reports;
      const relations = north!.relations.map((relation, index) =>
        index === 0 ? { ...relation, target: 'north-2024.nobody' } : relation,
      );
      const broken = buildSeed(SMALL_SEED.ontology, [{ ...north!, relations }, south!]);
      await expect(load(broken)).rejects.toThrow(/north-2024: 1 \w+ relations have an end/);
      expect(await readAll()).toEqual(before);
      expect((await store().getGraph()).revision).toBe(
        graphRevision(
          SMALL_SEED.ontologyDigest,
          SMALL_SEED.reports.map(({ report, digest }) => ({ id: report.id, digest })),
        ),
      );
    });

    it('leaves the former graph whole after SIGKILL in the middle of a transaction', async () => {
      await load(SMALL_SEED);
      const before = await readAll();
      const script = fileURLToPath(new URL('../support/neo4jHeldLoad.ts', import.meta.url));
      const { uri } = requireNeo4j();
      const child = spawn(process.execPath, ['--import', 'jiti/register', script, uri, database], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await readAll()).toEqual(before);
      // The dead writer's lock is gone, so that the next load goes through.
      const result = await load(changeSeed(SMALL_SEED));
      expect(result.written).toHaveLength(1);
    });
  });

  describe('a graph of another format', () => {
    it('is refused by the store, and replaced by the next load', async () => {
      await load(SMALL_SEED);
      const whole = await readAll();
      await query('MATCH (g:FazhiGraph) SET g.format = $format', { format: GRAPH_FORMAT + 1 });
      await query('MATCH (n:FazhiEntity) SET n.name = null, n.title = 1');
      await expect(store().getGraph()).rejects.toMatchObject({
        code: 'EMPTY',
        message: expect.stringMatching(/format 3.*npm run seed:load/) as string,
      });
      const result = await load(SMALL_SEED);
      expect(result.written).toHaveLength(SMALL_SEED.reports.length);
      expect(await readAll()).toEqual(whole);
    });
  });

  it('looks ids up by index', async () => {
    await load(SMALL_SEED);
    for (const label of ['FazhiEntity', 'FazhiReport', 'FazhiSection']) {
      const { summary } = await driver.executeQuery(
        `EXPLAIN UNWIND range(0, size($ids) - 1) AS i OPTIONAL MATCH (n:${label} {id: $ids[i]}) RETURN n`,
        { ids: [] },
        { database },
      );
      expect(JSON.stringify(summary.plan)).toContain('NodeUniqueIndexSeek');
    }
  });
});
