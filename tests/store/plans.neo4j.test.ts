import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { buildSeed } from '../support/buildSeed.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { MATRIX_AXES } from '../support/operationArbitrary.ts';
import { recordStatements, type Statement } from '../support/recordStatements.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { TEST_ONTOLOGY } from '../support/testOntology.ts';

const SLICE = { offset: 0, limit: 10 };
const IDS = ['north-2024.gov', 'north-2024.court'];
const REPORTS = { reports: ['north-2024'] };
const RELATION_FILTERS = {
  types: ['LEADS'],
  bases: ['STATED'],
  agents: ['IMPLIED'],
  sections: ['north-2024.1'],
  entityKinds: ['BODY'],
} as const;
const WALK = { direction: 'BOTH', limit: 10 } as const;

/**
 * Calls that between them use every statement of the store, with the labels that each may look through from end to end:
 * those of which it wants all, and `FazhiReport`, of which there are few and any one will do.
 */
const CALLS: [name: keyof GraphStore, scans: string[], call: (store: GraphStore) => unknown][] = [
  ['getGraph', [], (store) => store.getGraph()],
  ['getNodes', [], (store) => store.getNodes(IDS)],
  ['getOntology', ['FazhiTerm'], (store) => store.getOntology()],
  ['listTours', ['FazhiTour'], (store) => store.listTours()],
  ['getTours', [], (store) => store.getTours(['north-2024.first-tour'])],
  ['listReports', [], (store) => store.listReports()],
  ['getReports', [], (store) => store.getReports(['north-2024'])],
  ['getClaims', [], (store) => store.getClaims(['north-2024'])],
  ['getEntities', [], (store) => store.getEntities(IDS)],
  ['listEntities', ['FazhiEntity'], (store) => store.listEntities({}, 'TEXT', SLICE)],
  [
    'listEntities',
    ['FazhiEntity'],
    (store) => store.listEntities({ kinds: ['BODY'] }, 'NAME', SLICE),
  ],
  [
    'listEntities',
    ['FazhiEntity'],
    (store) => store.listEntities({ sections: ['north-2024.1'] }, 'TEXT', SLICE),
  ],
  ['listEntities', [], (store) => store.listEntities({ ids: IDS }, 'TEXT', SLICE)],
  [
    'listEntities',
    [],
    (store) => store.listEntities({ ids: IDS, ...REPORTS, kinds: ['BODY'] }, 'DEGREE', SLICE),
  ],
  [
    'listEntities',
    [],
    (store) => store.listEntities({ categories: ['body.court'] }, 'TEXT', SLICE),
  ],
  [
    'listEntities',
    [],
    (store) => store.listEntities({ ...REPORTS, sections: ['north-2024.1'] }, 'TEXT', SLICE),
  ],
  ['getDegrees', [], (store) => store.getDegrees(IDS)],
  ['getRelations', [], (store) => store.getRelations(['north-2024.gov~LEADS~oversight'])],
  ['listRelations', ['FazhiEntity'], (store) => store.listRelations({}, SLICE)],
  ['listRelations', ['FazhiEntity'], (store) => store.listRelations(RELATION_FILTERS, SLICE)],
  ['listRelations', [], (store) => store.listRelations({ ...RELATION_FILTERS, ...REPORTS }, SLICE)],
  ['listRelationsOf', [], (store) => store.listRelationsOf(IDS, 'OUT', RELATION_FILTERS, SLICE)],
  [
    'getNeighbourhood',
    [],
    (store) => store.getNeighbourhood({ ...WALK, ids: IDS, depth: 2, filter: RELATION_FILTERS }),
  ],
  [
    'findPaths',
    [],
    (store) =>
      store.findPaths({
        ...WALK,
        from: IDS[0] ?? '',
        to: IDS[1] ?? '',
        maxLength: 4,
        filter: RELATION_FILTERS,
      }),
  ],
  ...MATRIX_AXES.flatMap((axis): typeof CALLS => [
    ['getMatrix', ['FazhiEntity'], (store) => store.getMatrix({ rows: axis, columns: 'BODY' })],
    [
      'getMatrix',
      [],
      (store) => store.getMatrix({ rows: 'SECTION', columns: axis, filter: REPORTS }),
    ],
  ]),
  ['getStatistics', ['FazhiEntity', 'FazhiSection'], (store) => store.getStatistics(null)],
  ['getStatistics', [], (store) => store.getStatistics('north-2024')],
  ['listMostConnected', ['FazhiEntity'], (store) => store.listMostConnected(null, 5, true)],
  ['listMostConnected', [], (store) => store.listMostConnected('north-2024', 5, false)],
  ['listSearchDocuments', [], (store) => store.listSearchDocuments()],
];

describeNeo4j('the plans of the statements', () => {
  let driver: Driver;
  let recorded: ReturnType<typeof recordStatements>;
  let database: string;

  beforeAll(async () => {
    driver = openTestDriver();
    ({ database } = requireNeo4j());
    recorded = recordStatements(driver);
    await emptyDatabase(driver);
    await writeNeo4j(driver, database, SMALL_SEED);
  });
  afterAll(() => driver.close());

  /** The statements that `work` runs. */
  const record = async (work: () => unknown): Promise<Statement[]> => {
    recorded.statements.length = 0;
    await work();
    return [...recorded.statements];
  };

  /** Labels that the database means to go through from end to end; `*` for all nodes there are. */
  const listScans = async ({ cypher, parameters }: Statement): Promise<string[]> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters, { database });
    if (!summary.plan) throw new Error('EXPLAIN answers a plan.');
    return [...new Set(toScans(summary.plan))].filter((label) => label !== 'FazhiReport').sort();
  };

  it.each(CALLS)('%s goes through %j', async (_, allowed, call) => {
    const store = createNeo4jStore({ driver: recorded.driver, database, timeoutMs: 60_000 });
    const statements = await record(() => call(store));
    expect(statements).toHaveLength(1);
    for (const statement of statements) expect(await listScans(statement)).toEqual(allowed);
  });

  it('every method of the store is among them', () => {
    const store = createNeo4jStore({ driver, database });
    const called = new Set<string>(CALLS.map(([name]) => name));
    const left = Object.keys(store).filter((name) => !called.has(name));
    expect(left).toEqual(['forCaller', 'close']);
  });

  it('loading, replacing and removing go through the terms at most', async () => {
    await emptyDatabase(driver);
    const load = (seed: typeof SMALL_SEED) => writeNeo4j(recorded.driver, database, seed);
    const statements = await record(async () => {
      await load(SMALL_SEED);
      await load(buildSeed({ ...TEST_ONTOLOGY, concepts: [] }, []));
    });
    const texts = new Map(statements.map((statement) => [statement.cypher, statement]));
    expect(texts.size).toBeGreaterThan(20);
    for (const [cypher, statement] of texts) {
      // What makes indexes and waits for them has no plan.
      if (/^(CREATE|SHOW|CALL) /.test(cypher)) continue;
      const scans = await listScans(statement);
      expect({ cypher, scans }).toEqual({
        cypher,
        scans: scans.filter((each) => each === 'FazhiTerm'),
      });
    }
  });
});

function toScans({ operatorType, arguments: details, children }: Plan): string[] {
  const [operator = ''] = operatorType.split('@');
  const below = children.flatMap(toScans);
  if (/AllNodesScan/.test(operator)) return ['*', ...below];
  if (!/LabelScan|TypeScan|RelationshipsScan/.test(operator)) return below;
  return [/:(\w+)/.exec(String(details['Details']))?.[1] ?? operator, ...below];
}
