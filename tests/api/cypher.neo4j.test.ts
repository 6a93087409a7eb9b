import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toEntitiesCypher } from '../../server/cypher/toEntitiesCypher.ts';
import type { CypherStatement } from '../../server/cypher/CypherStatement.ts';
import { toBrowserText } from '../../server/cypher/toBrowserText.ts';
import { toNeighbourhoodCypher } from '../../server/cypher/toNeighbourhoodCypher.ts';
import { toPathsCypher } from '../../server/cypher/toPathsCypher.ts';
import { toRelationsCypher } from '../../server/cypher/toRelationsCypher.ts';
import type { GraphStore, Path, Subgraph } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { ask } from '../support/ask.ts';
import { createNeo4jTestStore, describeNeo4j, openTestDriver } from '../support/neo4j.ts';
import { provideNeo4jApp } from '../support/neo4jApp.ts';
import { operationArbitrary, type Operation } from '../support/operationArbitrary.ts';
import { readBrowserText, runCypher, type CypherField, type Found } from '../support/runCypher.ts';
import { seedArbitrary } from '../support/seedArbitrary.ts';
import { toIds } from '../support/smallSeedIds.ts';
import { CASES } from './cypherCases.ts';

const MINUTES = 60_000;
const GRAPHS = 6;
const QUESTIONS_PER_GRAPH = 25;

const FOREIGN = `
MATCH (court:FazhiEntity {id: 'wancheng-2025.district-court'})
MATCH (linkage:FazhiEntity {id: 'wancheng-2025.government-court-linkage-mechanism'})
MATCH (section:FazhiSection {id: 'wancheng-2025.3.2'})
CREATE (foreign:Body:Mechanism {id: 'foreign', report: 'wancheng-2025', kind: 'BODY', quoteStarts: [0]})
CREATE (court)-[:LEADS {id: 'in', basis: 'STATED', quoteStarts: [0]}]->(foreign)
CREATE (foreign)-[:CONNECTS {id: 'out', basis: 'STATED', quoteStarts: [0]}]->(linkage)
CREATE (court)-[:MENTIONS {id: 'other', basis: 'STATED', quoteStarts: [0]}]->(linkage)
CREATE (:Section {id: 'foreign'})-[:FAZHI_WITHIN]->(section)
`;

const SELECTIONS: Record<CypherField, string> = {
  entities: '{ nodes { id } }',
  relations: '{ nodes { id } }',
  neighbourhood: '{ entities { id } relations { id } }',
  paths: '{ entities { id } relations { id } }',
};

const toSubgraphIds = ({ entities, relations }: Pick<Subgraph, 'entities' | 'relations'>) => ({
  entities: toIds(entities).toSorted(),
  relations: toIds(relations).toSorted(),
});

const toPathIds = ({ entities, relations }: Path): string[] =>
  entities.flatMap(({ id }, at) => [id, ...toIds(relations.slice(at, at + 1))]);

/** The API's answer, in the form of `Found`. */
const ANSWERS: Record<CypherField, (answer: any) => Found> = {
  entities: ({ nodes }) => toIds(nodes),
  relations: ({ nodes }) => toIds(nodes),
  neighbourhood: toSubgraphIds,
  paths: (paths: Path[]) => paths.map(toPathIds),
};

const isEmpty = (found: Found): boolean =>
  Array.isArray(found) ? found.length === 0 : found.entities.length === 0;

/** As JSON carries them: every number is a floating-point one to the driver. */
const toJson = (parameters: unknown): CypherStatement['parameters'] =>
  JSON.parse(JSON.stringify(parameters)) as CypherStatement['parameters'];

/** As a careful user of a driver passes them: a whole number as an integer. */
const toIntegers = (parameters: object): CypherStatement['parameters'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : (value as unknown),
    ]),
  ) as CypherStatement['parameters'];

describeNeo4j('the API’s questions as Cypher find in Neo4j what the API finds', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openTestDriver();
  });
  afterAll(() => driver.close());

  describe('on the real seed', () => {
    const app = provideNeo4jApp();
    // All cases hold beside data of others that looks like ours.
    beforeAll(() => driver.executeQuery(FOREIGN));

    it.each(CASES)('$field $args', async ({ field, args, finds }) => {
      const { data, errors } = await ask(
        app(),
        `{ answer: ${field}${args} ${SELECTIONS[field]} cypher { ${field}${args} { text parameters browser } } }`,
      );
      expect(errors).toBeUndefined();
      const expected = ANSWERS[field](data.answer);
      expect(isEmpty(expected)).toBe(!finds);
      const { text, parameters: json, browser } = data.cypher[field];
      const parameters = toJson(JSON.parse(json));
      expect(await runCypher(driver, field, text, parameters)).toEqual(expected);
      expect(await runCypher(driver, field, text, toIntegers(parameters))).toEqual(expected);
      const pasted = await readBrowserText(driver, browser);
      expect(pasted).toEqual({ text, parameters });
    });

    it('a number out of JSON is no integer to the database, and a limit all the same', async () => {
      const { data } = await ask(app(), '{ cypher { relations(first: 3) { text parameters } } }');
      const { text, parameters } = data.cypher.relations;
      const { records } = await driver.executeQuery(
        'RETURN valueType($first) AS type',
        JSON.parse(parameters),
      );
      expect(records[0]?.get('type')).toBe('FLOAT NOT NULL');
      expect(await runCypher(driver, 'relations', text, JSON.parse(parameters))).toHaveLength(3);
    });
  });

  it(
    'on random graphs',
    async () => {
      const cases = seedArbitrary.chain((seed) =>
        fc.tuple(
          fc.constant(seed),
          fc.array(operationArbitrary(seed).filter(isQuestion), {
            minLength: QUESTIONS_PER_GRAPH,
            maxLength: QUESTIONS_PER_GRAPH,
          }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([seed, operations]) => {
          const { close } = await createNeo4jTestStore(seed);
          const memory = createMemoryStore(seed);
          try {
            for (const operation of operations) await checkEqual(driver, memory, operation);
          } finally {
            await close();
          }
        }),
        { numRuns: GRAPHS, endOnFailure: true },
      );
    },
    5 * MINUTES,
  );

  it('any string and number stands in the form for Browser as it is', async () => {
    const strings = fc.string({ unit: 'binary', maxLength: 12 });
    const hostile = fc
      .array(
        fc.constantFrom('\\', 'u0027', '\\u0027', "'", '"', '`', '}', '\n', '\u2028', '𠮷', '//'),
      )
      .map((parts) => parts.join(''));
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(1e20, 1e21, 2 ** 53, -(2 ** 63), 5e-324, Number.MAX_VALUE),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(strings, hostile), { maxLength: 8 }),
        numbers,
        fc.boolean(),
        async (units, minValue, collective) => {
          const statement = toEntitiesCypher({ units, minValue, collective }, 'TEXT', 20);
          const pasted = await readBrowserText(driver, toBrowserText(statement));
          expect(toJson(pasted.parameters)).toEqual(toJson(statement.parameters));
          expect(pasted.text).toBe(statement.text);
        },
      ),
      { numRuns: 100 },
    );
  });
});

type Question = Extract<
  Operation,
  { method: 'listEntities' | 'listRelations' | 'getNeighbourhood' | 'findPaths' }
>;

function isQuestion(operation: Operation): operation is Question {
  return ['listEntities', 'listRelations', 'getNeighbourhood', 'findPaths'].includes(
    operation.method,
  );
}

async function checkEqual(driver: Driver, store: GraphStore, question: Question): Promise<void> {
  const { field, statement, expected } = await toCase(store, question);
  const found = await runCypher(driver, field, statement.text, toJson(statement.parameters));
  expect(found, `${JSON.stringify(question)}\n${statement.text}`).toEqual(expected);
}

/** The question as Cypher, and what the store answers; lists from their start, as there is no Cypher for a later page. */
async function toCase(
  store: GraphStore,
  { method, args }: Question,
): Promise<{ field: CypherField; statement: CypherStatement; expected: Found }> {
  if (method === 'listEntities') {
    const [filter, order, { limit }] = args;
    const { items } = await store.listEntities(filter, order, { offset: 0, limit });
    const statement = toEntitiesCypher(filter, order, limit);
    return { field: 'entities', statement, expected: toIds(items) };
  }
  if (method === 'listRelations') {
    const [filter, { limit }] = args;
    const { items } = await store.listRelations(filter, { offset: 0, limit });
    return {
      field: 'relations',
      statement: toRelationsCypher(filter, limit),
      expected: toIds(items),
    };
  }
  if (method === 'getNeighbourhood') {
    const [query] = args;
    const expected = toSubgraphIds(await store.getNeighbourhood(query));
    return { field: 'neighbourhood', statement: toNeighbourhoodCypher(query), expected };
  }
  const [query] = args;
  const expected = (await store.findPaths(query)).map(toPathIds);
  return { field: 'paths', statement: toPathsCypher(query), expected };
}
