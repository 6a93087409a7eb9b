import fc from 'fast-check';
import {
  buildSchema,
  getIntrospectionQuery,
  isListType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  getNamedType,
  getNullableType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { typeDefs } from '../../server/generated/typeDefs.generated.ts';
import { LIST_LENGTHS } from '../../server/limits/listLengths.ts';
import { LIMITS } from '../../server/limits/useLimits.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';
import { nest, post } from '../support/posting.ts';
import { readExamples } from '../../scripts/docs/readExamples.ts';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

const costOf = async (query: string, variables?: object): Promise<number> => {
  const { extensions, errors } = await post(
    app,
    JSON.stringify({ query, variables, extensions: { cost: true } }),
  );
  const refused = errors?.[0]?.extensions?.['cost'];
  const cost = extensions?.cost?.cost ?? refused;
  if (typeof cost !== 'number') throw new Error(JSON.stringify(errors));
  return cost;
};

/** Objects and values of an answer. */
const countValues = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countValues(item), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countValues(item), 0);
};

describe('what passes', () => {
  it('the whole introspection', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { errors, data } = await ask(app, query);
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('four nested levels with pages of ten', async () => {
    const query = `{ entities(first: 10, orderBy: DEGREE) { nodes { ${nest(3, 'first: 10')} } } }`;
    const { errors, data } = await ask(app, query);
    expect(errors).toBeUndefined();
    expect(data.entities.nodes).toHaveLength(10);
  });

  it('every example, with room to spare', async () => {
    for (const { query, variables, name } of await readExamples()) {
      const cost = await costOf(query, variables ?? {});
      expect(cost, name ?? '').toBeLessThan(LIMITS.cost / 2);
    }
  });
});

describe('the cost', () => {
  it('is told when it is asked for, and only then', async () => {
    const query = '{ entities(first: 5) { nodes { id name { zh } } } }';
    const told = await post(app, JSON.stringify({ query, extensions: { cost: true } }));
    expect(told.extensions).toEqual({ cost: { cost: 35, limit: LIMITS.cost } });
    expect((await post(app, JSON.stringify({ query }))).extensions).toBeUndefined();
    const silent = await post(app, JSON.stringify({ query, extensions: { cost: 'yes' } }));
    expect(silent.extensions).toBeUndefined();
  });

  it('counts objects through nested lists, with the work of the field itself', async () => {
    expect(await costOf('{ graph { revision } }')).toBe(2);
    expect(await costOf('{ entities(first: 10) { totalCount } }')).toBe(30);
    // 10 for the work; ten times: the connection, the entity, and three times a connection, a relation, its end and an id.
    expect(
      await costOf(
        '{ entities(first: 10) { nodes { relations(first: 3) { nodes { target { id } } } } } }',
      ),
    ).toBe(10 + 10 * (1 + 1 + 3 * (1 + 1 + 1 + 1)));
  });

  it('takes a variable at its value, its default where it is absent, and the page of 20 where neither is given', async () => {
    const query = 'query ($n: Int = 7) { entities(first: $n) { nodes { id } } }';
    const cost = (n: number): number => 10 + n * (1 + 1 + 1);
    expect(await costOf(query, { n: 100 })).toBe(cost(100));
    expect(await costOf(query)).toBe(cost(7));
    expect(await costOf('{ entities { nodes { id } } }')).toBe(cost(20));
    expect(await costOf('{ entities(last: 30) { nodes { id } } }')).toBe(cost(30));
    expect(
      await costOf('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: ['a', 'b', 'c'] }),
    ).toBe(6);
  });

  it('is the same through fragments, named or inline, as written out', async () => {
    const plain = '{ entities(first: 9) { nodes { relations { nodes { source { id } } } } } }';
    const named = `{ entities(first: 9) { ...c } } fragment c on EntityConnection { nodes { ...e } }
      fragment e on Entity { relations { nodes { ... on Relation { source { id } } } } }`;
    expect(await costOf(named)).toBe(await costOf(plain));
  });

  it('counts values, and a long text as many', async () => {
    const one = await costOf('{ report(id: "x") { id } }');
    expect(await costOf('{ report(id: "x") { id period } }')).toBe(one + 1);
    expect(await costOf('{ report(id: "x") { id text } }')).toBe(one + 200);
  });

  it('counts where a neighbourhood starts, whatever its limit', async () => {
    const query = `query ($ids: [ID!]!, $limit: Int) {
      neighbourhood(ids: $ids, limit: $limit) { entities { id } } }`;
    const ids = Array.from({ length: 80 }, (_, at) => String(at));
    const cost = (n: number): number => 100 + n * (1 + 1 + 1);
    expect(await costOf(query, { ids, limit: 1 })).toBe(cost(80));
    expect(await costOf(query, { ids, limit: null })).toBe(cost(100));
    expect(await costOf(query, { ids: ['a'], limit: 500 })).toBe(cost(500));
    expect(await costOf(query, { ids: ['a'], limit: 2_000_000_000 })).toBe(cost(1000));
  });

  it('leaves a field whose arguments are at fault to be answered with the fault', async () => {
    const { data, errors } = await ask(
      app,
      'query ($id: ID = "x") { graph { store } entity(id: $id) @skip(if: true) { id } }',
      { id: null },
    );
    expect({ data, errors }).toEqual({ data: { graph: { store: 'memory' } }, errors: undefined });
  });

  it('is never less than what the answer holds', async () => {
    const queries = [
      '{ entities(first: 100) { nodes { id name { zh } evidence { quote } relations { nodes { id } } } } }',
      '{ neighbourhood(ids: ["wancheng-2025.district-government"], limit: 50) { entities { id } relations { id } } }',
      '{ matrix(rows: BODY, columns: OUTCOME) { rows { id } columns { id } cells { row count } } }',
      '{ matrix(rows: SECTION, columns: INITIATIVE) { rows { id } columns { id } cells { row } } }',
      '{ report(id: "wancheng-2025") { sections { id } sentences { start } passages { start claims { __typename } } } }',
      '{ ontology { kinds { id } categories { id } relationTypes { id } indicators { id } concepts { id } } }',
      '{ statistics { byKind { id } byCategory { id } bySection { id } mostConnected { degree } } }',
      '{ tours { id steps { id entities { id } relations { id } evidence { quote } } } }',
    ];
    for (const query of queries) {
      const { data } = await ask(app, query);
      expect(await costOf(query), query).toBeGreaterThanOrEqual(countValues(data));
    }
  });

  it('never falls when a page grows', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 99 }), async (n) => {
        const query = `query ($n: Int!) { entities(first: $n) { nodes { relations(first: $n) { nodes { id } } } } }`;
        expect(await costOf(query, { n: n + 1 })).toBeGreaterThan(await costOf(query, { n }));
      }),
      { numRuns: 20 },
    ));

  it('knows how long every list of the schema is whose length no argument says', () => {
    const schema = buildSchema(typeDefs);
    const unknown = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
      return Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .filter((field) => !isLeafType(getNamedType(field.type)))
        .filter(({ args }) => !args.some(({ name }) => ['first', 'ids'].includes(name)))
        .map((field) => `${type.name}.${field.name}`)
        .filter((name) => !(name in LIST_LENGTHS));
    });
    expect(unknown).toEqual([]);
  });
});
