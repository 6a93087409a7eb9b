import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { expectHonestAnswer, post } from '../support/posting.ts';

let app: App;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
});

describe('bodies', () => {
  const question = JSON.stringify({ query: '{ graph { store } }' });

  it.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'query=%7Bgraph%7Bstore%7D%7D'],
    ['multipart', 'multipart/form-data; boundary=x', '--x--'],
    ['plain text', 'text/plain', question],
    ['a bare query', 'application/graphql', '{ graph { store } }'],
  ])('that are %s are refused with 415', async (_, type, body) => {
    const { status, errors } = await post(app, body, { 'Content-Type': type });
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
    expect((await post(app, question, { 'Content-Type': type })).status).toBe(expected);
  });

  it.each([5, 64])('of %i MB are refused with 413', async (megabytes) => {
    const { status } = await post(
      app,
      JSON.stringify({ query: '{ graph { store } }', more: 'x'.repeat(megabytes * 1_000_000) }),
    );
    expect(status).toBe(413);
    await expectHonestAnswer(app);
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
    expect((await post(app, endless)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no object', '3', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a list of questions', `[${question},${question}]`, 400, 'BAD_REQUEST'],
    ['no query', '{}', 200, 'BAD_REQUEST'],
  ])('that are %s are refused', async (_, body, status, code) => {
    const answer = await post(app, body);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/at .*\.ts|node_modules/);
  });

  it('that name an operation which is not there, or write, are refused', async () => {
    const unknown = await post(
      app,
      JSON.stringify({ query: 'query A { graph { store } }', operationName: 'B' }),
    );
    expect(unknown.errors?.[0]?.extensions?.['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    const writing = await post(app, JSON.stringify({ query: 'mutation { graph { store } }' }));
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
