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
import { readExamples } from '../../scripts/docs/readExamples.ts';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

interface Answer {
  status: number;
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: { cost?: { cost: number; limit: number } };
}

/** Posts a body as it is. */
async function post(
  body: string | ReadableStream,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<Answer> {
  const response = await app.fetch('http://fazhi.test/graphql', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  const text = await response.text();
  return { status: response.status, ...(text ? (JSON.parse(text) as object) : {}) };
}

const costOf = async (query: string, variables?: object): Promise<number> => {
  const { extensions, errors } = await post(
    JSON.stringify({ query, variables, extensions: { cost: true } }),
  );
  const refused = errors?.[0]?.extensions?.['cost'];
  const cost = extensions?.cost?.cost ?? refused;
  if (typeof cost !== 'number') throw new Error(JSON.stringify(errors));
  return cost;
};

const expectRefused = async (query: string, message: RegExp, variables?: object): Promise<void> => {
  const { data, errors } = await post(JSON.stringify({ query, variables }));
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
  expect(errors?.[0]?.message).toMatch(message);
  expectHonestAnswer(await ask(app, '{ graph { store } }'));
};

const expectHonestAnswer = ({ data }: { data: unknown }): void =>
  expect(data).toEqual({ graph: { store: 'memory' } });

/** Objects and values of an answer. */
const countValues = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countValues(item), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countValues(item), 0);
};

const nest = (levels: number, page: string): string =>
  levels === 0
    ? 'id'
    : `id name { zh } relations(${page}) { nodes { type target { ${nest(levels - 1, page)} } } }`;

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
    const told = await post(JSON.stringify({ query, extensions: { cost: true } }));
    expect(told.extensions).toEqual({ cost: { cost: 35, limit: LIMITS.cost } });
    expect((await post(JSON.stringify({ query }))).extensions).toBeUndefined();
    const silent = await post(JSON.stringify({ query, extensions: { cost: 'yes' } }));
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

describe('what is refused before it takes anything', () => {
  it('deep nesting with large pages, literal and by variables', async () => {
    const refusal = /^The query may cost \d+, 300000 are allowed: lower first, last or limit/;
    await expectRefused(`{ entities(first: 100) { nodes { ${nest(2, 'first: 100')} } } }`, refusal);
    await expectRefused(
      `query ($n: Int!) { entities(first: $n) { nodes { ${nest(2, 'first: $n')} } } }`,
      refusal,
      { n: 100 },
    );
  });

  it('says the cost and the limit to a program too', async () => {
    const query = `{ entities(first: 100) { nodes { ${nest(2, 'first: 100')} } } }`;
    const { errors } = await post(JSON.stringify({ query }));
    expect(errors?.[0]?.extensions).toMatchObject({ limit: LIMITS.cost });
    expect(errors?.[0]?.extensions?.['cost']).toBeGreaterThan(LIMITS.cost);
  });

  it('ten thousand aliases', async () => {
    const many = (n: number): string =>
      `{ ${Array.from({ length: n }, (_, at) => `a${at}: graph { revision }`).join(' ')} }`;
    await expectRefused(many(10_000), /^The query has \d+ characters; 20000 are allowed/);
    await expectRefused(
      `{ graph { ${'store '.repeat(3_400)} } }`.replaceAll('store', 's:id'),
      /^(?:The query has more than 5000 tokens: ask in several|The query has \d+ aliases)/,
    );
    await expectRefused(many(101), /^The query has 101 aliases; 100 are allowed/);
  });

  it('fragments within fragments, twelve levels of them', async () => {
    const level = (at: number): string =>
      `fragment f${at} on Entity { relations(first: 2) { nodes { source { ${at < 11 ? `...f${at + 1}` : 'id'} } target { ${at < 11 ? `...f${at + 1}` : 'id'} } } } }`;
    const bomb = Array.from({ length: 12 }, (_, at) => level(at)).join('\n');
    await expectRefused(
      `{ entity(id: "x") { ...f0 } } ${bomb}`,
      /^The query is 38 fields deep; 24/,
    );
    const wide = Array.from(
      { length: 12 },
      (_, at) =>
        `fragment f${at} on Text { a${at}: zh ${at < 11 ? `...f${at + 1} ...f${at + 1}` : ''} }`,
    ).join('\n');
    await expectRefused(
      `{ entity(id: "x") { name { ...f0 } } } ${wide}`,
      /^The query has 4095 aliases; 100 are allowed/,
    );
  });

  it('too many fragments or directives', async () => {
    const fragments = Array.from({ length: 51 }, (_, at) => `fragment f${at} on Text { zh }`);
    await expectRefused(
      `{ graph { store } } ${fragments.join(' ')}`,
      /^The document defines 51 fragments/,
    );
    await expectRefused(
      `{ graph { ${'store @include(if: true) '.repeat(51)} } }`,
      /^The query has 51 directives; 50 are allowed\.$/,
    );
  });

  it('one text a thousand times over', async () => {
    const texts = Array.from({ length: 98 }, (_, at) => `t${at}: text`).join(' ');
    await expectRefused(
      `{ entities(first: 100) { nodes { report { ${texts} } } } }`,
      /^The query may cost \d+, 300000 are allowed/,
    );
  });

  it('many ways to look for', async () => {
    const ways = Array.from(
      { length: 100 },
      (_, at) => `w${at}: paths(from: "a", to: "b", maxLength: 6, first: 1) { length }`,
    );
    await expectRefused(`{ ${ways.join(' ')} }`, /^The query may cost 2\d{6}, 300000 are allowed/);
  });

  it('a long comment', async () => {
    await expectRefused(
      `{ graph { store } } # ${'x'.repeat(20_000)}`,
      /^The query has 20\d+ characters; 20000 are/,
    );
  });

  it('sixty thousand ids', async () => {
    await expectRefused(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      /^\$ids: 60000 values given; 1000 are allowed\.$/,
      { ids: Array.from({ length: 60_000 }, () => 'a') },
    );
    await expectRefused(
      'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }',
      /^\$f\.categories: 1001 values given/,
      { f: { categories: Array.from({ length: 1001 }, () => 'a') } },
    );
  });

  it('a fragment that spreads itself, by validation', async () => {
    const { errors } = await post(
      JSON.stringify({
        query:
          '{ entity(id: "x") { ...f } } fragment f on Entity { relations { nodes { source { ...f } } } }',
      }),
    );
    expect(errors).toMatchObject([
      {
        message: 'Cannot spread fragment "f" within itself.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });
});

describe('bodies', () => {
  const question = JSON.stringify({ query: '{ graph { store } }' });

  it.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'query=%7Bgraph%7Bstore%7D%7D'],
    ['multipart', 'multipart/form-data; boundary=x', '--x--'],
    ['plain text', 'text/plain', question],
    ['a bare query', 'application/graphql', '{ graph { store } }'],
  ])('that are %s are refused with 415', async (_, type, body) => {
    const { status, errors } = await post(body, { 'Content-Type': type });
    expect(status).toBe(415);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /send JSON, with Content-Type: application\/json\.$/,
        ) as string,
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
      },
    ]);
  });

  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/graphql+json', 200],
    ['application/jsonp', 415],
  ])('of the type %s are answered with %i', async (type, expected) => {
    expect((await post(question, { 'Content-Type': type })).status).toBe(expected);
  });

  it.each([5, 64])('of %i MB are refused with 413', async (megabytes) => {
    const { status } = await post(
      JSON.stringify({ query: '{ graph { store } }', more: 'x'.repeat(megabytes * 1_000_000) }),
    );
    expect(status).toBe(413);
    expectHonestAnswer(await ask(app, '{ graph { store } }'));
  });

  it('of unknown length are given up at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new TextEncoder().encode(' '.repeat(65_536)));
        if (sent > 20_000_000) controller.error(new Error('read too much'));
      },
    });
    expect((await post(endless)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no object', '3', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a list of questions', `[${question},${question}]`, 400, 'BAD_REQUEST'],
    ['no query', '{}', 200, 'BAD_REQUEST'],
  ])('that are %s are refused', async (_, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/at .*\.ts|node_modules/);
  });

  it('that name an operation which is not there, or write, are refused', async () => {
    const unknown = await post(
      JSON.stringify({ query: 'query A { graph { store } }', operationName: 'B' }),
    );
    expect(unknown.errors?.[0]?.extensions?.['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    const writing = await post(JSON.stringify({ query: 'mutation { graph { store } }' }));
    expect(writing.errors).toHaveLength(1);
    expect(writing.data ?? null).toBeNull();
  });
});

describe('other sites', () => {
  it('may read, without credentials', async () => {
    const response = await app.fetch('http://fazhi.test/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: '{ graph { store } }' }),
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await app.fetch('http://fazhi.test/graphql', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elsewhere.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
