import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { LIMITS } from '../../server/limits/useLimits.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { expectHonestAnswer, nest, post } from '../support/posting.ts';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

const expectRefused = async (query: string, message: RegExp, variables?: object): Promise<void> => {
  const { data, errors } = await post(app, JSON.stringify({ query, variables }));
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
  expect(errors?.[0]?.message).toMatch(message);
  await expectHonestAnswer(app);
};

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
    const { errors } = await post(app, JSON.stringify({ query }));
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
      app,
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
