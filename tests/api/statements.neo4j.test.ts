import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { createApp, type App } from '../../server/app.ts';
import { askAhead } from '../../server/askAhead.ts';
import { askFirst } from '../../server/askFirst.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { ask } from '../support/ask.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { recordStatements, type Statement } from '../support/recordStatements.ts';

const COURT = 'wancheng-2025.district-court';
const UNITS = 'wancheng-2025.litigating-units';
const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const RELATION = `${COURT}~COORDINATES_WITH~litigating-units`;

/** A field of Query, with what costs nothing more of its answer. */
const ROOT_FIELDS: [name: string, field: string][] = [
  ['node', `node(id: "${COURT}") { id }`],
  [
    'nodes',
    `nodes(ids: ["${COURT}", "${RELATION}", "wancheng-2025", "wancheng-2025.3.2", "body.court", "none"]) { id }`,
  ],
  ['entity', `entity(id: "${COURT}") { name { zh } evidence { quote } }`],
  ['entities', 'entities(first: 50) { totalCount nodes { id } pageInfo { endCursor } }'],
  ['entities, from the end', 'entities(last: 50) { totalCount nodes { id } }'],
  ['entities with a text', 'entities(filter: { text: "法院" }, orderBy: DEGREE) { totalCount }'],
  ['relation', `relation(id: "${RELATION}") { type evidence { quote } }`],
  ['relations', 'relations(last: 50, filter: { types: [LEADS] }) { totalCount nodes { id } }'],
  ['search', 'search(text: "sfj") { totalCount hits { field entity { name { zh } } } }'],
  ['search with a filter', 'search(text: "法", filter: { kinds: [BODY] }) { hits { score } }'],
  ['search with a text in its filter', 'search(text: "法", filter: { text: "院" }) { totalCount }'],
  [
    'neighbourhood',
    `neighbourhood(ids: ["${COURT}"], depth: 3) { entities { id } relations { id } hidden { id count } }`,
  ],
  ['paths', `paths(from: "${COURT}", to: "${UNITS}") { length entities { id } relations { id } }`],
  [
    'matrix',
    'matrix(rows: BODY, columns: SECTION) { rows { name { zh } count } columns { id name { en } } cells { count } }',
  ],
  [
    'statistics',
    'statistics { entities byKind { name { zh } } byCategory { count } bySection { name { zh } count } byBasis { name { en } } }',
  ],
  [
    'statistics of one report',
    'statistics(report: "wancheng-2025") { entities bySection { name { zh } } }',
  ],
  [
    'reports',
    'reports { title { zh } sections { number } sentences { text } coverage { sentences { total } } }',
  ],
  ['report', 'report(id: "wancheng-2025") { text coverage { unquoted { text } } }'],
  ['ontology', 'ontology { kinds { id } categories { id } relationTypes { id } }'],
  ['cypher of a text', 'cypher { entities(filter: { text: "法" }) { text } }'],
  ['tours', 'tours { title { zh } steps { body { zh } evidence { quote } } }'],
  ['tour', 'tour(id: "wancheng-2025.dispute-to-settlement") { steps { layout } }'],
  ['graph', 'graph { revision }'],
];

/** A request and how many statements its levels need, whatever the lengths of the lists. */
const NESTED: [name: string, query: (first: number) => string, statements: number][] = [
  [
    'entities, their relations, the ends of these, and their sentences',
    (
      first,
    ) => `{ entities(first: ${first}, orderBy: DEGREE) { nodes { relations(first: ${first}) { nodes {
      source { id } target { id } evidence { sentence { text } section { title { zh } } } } } } } }`,
    3,
  ],
  [
    'four levels of entities and relations',
    (first) => `{ entities(first: ${first}) { nodes { relations(first: ${first}) { nodes {
      target { relations(first: ${first}) { nodes { source { id } target { id } } } } } } } } }`,
    3,
  ],
  [
    'relations by their edges, and both their ends through fragments',
    (
      first,
    ) => `query { entities(first: ${first}) { nodes { relations(first: ${first}) { ...Ends } } } }
      fragment Ends on RelationConnection { edges { ... on RelationEdge { node { ...End } } } }
      fragment End on Relation { target { id } source { id } }`,
    2,
  ],
  [
    'relations without their ends',
    (first) =>
      `{ entities(first: ${first}) { nodes { relations(first: ${first}) { nodes { id } } } } }`,
    2,
  ],
  [
    'degrees, categories and reports of entities',
    (first) =>
      `{ entities(first: ${first}) { nodes { degree { total } category { name { zh } } report { title { zh } } } } }`,
    4,
  ],
  [
    'the relations behind the cells of a matrix',
    (first) =>
      `{ matrix(rows: BODY, columns: MECHANISM_CATEGORY) { cells { relations(first: ${first}) { id } } } }`,
    2,
  ],
  [
    'the steps of paths with the quote of each',
    (first) =>
      `{ paths(from: "${COURT}", to: "${UNITS}", first: ${first}) { relations { source { name { zh } } evidence { quote section { number } } } } }`,
    2,
  ],
  [
    'a neighbourhood whose relations name their ends',
    (first) =>
      `{ neighbourhood(ids: ["${LINKAGE}"], limit: ${first}) { relations { source { id } target { id } } } }`,
    1,
  ],
  [
    'the overview: which entities, then all that is of them',
    (first) =>
      `{ overview(limit: ${first}) { entities { evidence { section { id } } } relations { source { id } target { id } } hidden { count } } }`,
    3,
  ],
  [
    'hits with their relations',
    (first) =>
      `{ search(text: "法", first: ${first}) { hits { entity { relations(first: 1) { totalCount } } } facets { name { zh } } } }`,
    3,
  ],
  [
    'what a passage rests on',
    (first) =>
      `{ report(id: "wancheng-2025") { passages(start: 300, end: ${300 + first * 10}) { claims { ... on Relation { source { id } } } } } }`,
    3,
  ],
];

describeNeo4j('one trip to the store', () => {
  let app: App;
  let statements: Statement[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { database } = requireNeo4j();
    const driver = openTestDriver();
    await emptyDatabase(driver);
    await writeNeo4j(driver, database, await readRealSeed());
    const recorded = recordStatements(driver);
    ({ statements } = recorded);
    app = createApp({
      store: createNeo4jStore({ driver: recorded.driver, database, timeoutMs: 30_000 }),
    });
    close = () => driver.close();
    // The search index is built once for all requests.
    await ask(app, '{ search(text: "法") { totalCount } }');
  });
  afterAll(() => close());

  const count = async (query: string): Promise<number> => {
    statements.length = 0;
    const { errors } = await ask(app, query);
    expect(errors).toBeUndefined();
    return statements.length;
  };

  it.each(ROOT_FIELDS)('%s is one statement', async (_, field) => {
    expect(await count(`{ ${field} }`)).toBe(1);
  });

  it('every field of Query is among them', async () => {
    const { data } = await ask(app, '{ __schema { queryType { fields { name } } } }');
    const names = (data.__schema.queryType.fields as { name: string }[]).map(({ name }) => name);
    // The overview alone needs a second one, to read what the first one chose.
    const counted = new Set([
      'overview',
      ...ROOT_FIELDS.map(([, field]) => /^\w+/.exec(field)?.[0]),
    ]);
    expect(names.filter((name) => !counted.has(name))).toEqual([]);
  });

  it.each(NESTED)('%s: one statement for each level', async (_, toQuery, expected) => {
    expect([await count(toQuery(2)), await count(toQuery(25))]).toEqual([expected, expected]);
  });

  it('all that is first asked of a server was asked ahead', async () => {
    const { database } = requireNeo4j();
    const driver = openTestDriver();
    const open = (planned: Set<string>) => {
      const plan = (cypher: string): Promise<void> => {
        planned.add(cypher);
        return Promise.resolve();
      };
      const planner = { plan, forget: () => planned.clear() };
      return createNeo4jStore({ driver, database, planner, timeoutMs: 30_000 });
    };
    const ahead = new Set<string>();
    const asked = new Set<string>();
    try {
      expect(await askAhead(open(ahead), 30_000)).toEqual([]);
      const store = open(asked);
      await askFirst(store, 30_000);
      const question =
        '{ graph { revision } statistics { entities } search(text: "法") { totalCount } }';
      expect((await ask(createApp({ store }), question)).errors).toBeUndefined();
    } finally {
      await driver.close();
    }
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((cypher) => !ahead.has(cypher))).toEqual([]);
  });

  describe('the search index', () => {
    it('is built with one statement, by the first request that needs it', async () => {
      const { database } = requireNeo4j();
      const driver = openTestDriver();
      const recorded = recordStatements(driver);
      const fresh = createApp({ store: createNeo4jStore({ driver: recorded.driver, database }) });
      const query = '{ search(text: "法") { totalCount } }';
      await Promise.all([ask(fresh, query), ask(fresh, query)]);
      // One builds it for both; each asks whether the graph is still that one.
      expect(recorded.statements).toHaveLength(3);
      await driver.close();
    });
  });
});
