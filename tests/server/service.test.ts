import { connect } from 'node:net';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { mapStore } from '../../server/store/mapStore.ts';
import { THICKET_FROM, THICKET_TO, toThicketSeed } from '../support/thicketSeed.ts';
import { postTo, provideServices, QUESTION } from '../support/provideServices.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore();
});
const { start } = provideServices();

describe('who asks too often', () => {
  it('is told how long to wait; pages and probes are not counted', async () => {
    const service = await start(store, { rateLimit: { perMinute: 3, behindProxy: false } });
    const statuses: number[] = [];
    for (let at = 0; at < 4; at++) statuses.push((await postTo(service, QUESTION)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await postTo(service, QUESTION);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'More than 3 questions in a minute; wait, then ask again.',
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect((await fetch(`${service.address}/graphql`, { method: 'OPTIONS' })).status).toBe(204);
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${service.address}/`)).status).toBe(200);
  });

  it('is told apart by the proxy’s word where there is one', async () => {
    const service = await start(store, { rateLimit: { perMinute: 1, behindProxy: true } });
    const ask = async (from: string) =>
      (await postTo(service, QUESTION, { 'X-Forwarded-For': from })).status;
    expect([await ask('1.1.1.1'), await ask('2.2.2.2'), await ask('9.9.9.9, 1.1.1.1')]).toEqual([
      200, 200, 429,
    ]);
  });
});

describe('answers', () => {
  it('are compressed for those who take it', async () => {
    const service = await start(store);
    const response = await postTo(
      service,
      { query: '{ entities(first: 100) { nodes { id description { zh en } } } }' },
      { 'Accept-Encoding': 'br' },
    );
    expect(response.headers.get('content-encoding')).toBe('br');
    const { data } = (await response.json()) as { data: { entities: { nodes: unknown[] } } };
    expect(data.entities.nodes).toHaveLength(100);
  });

  it('say to browsers what they may do', async () => {
    const service = await start(store);
    const api = await postTo(service, QUESTION);
    expect(api.headers.get('x-content-type-options')).toBe('nosniff');
    expect(api.headers.get('x-powered-by')).toBeNull();
    const policyOf = async (path: string) => {
      const response = await fetch(`${service.address}${path}`, {
        headers: { Accept: 'text/html' },
      });
      expect(response.status).toBe(200);
      return response.headers.get('content-security-policy') ?? '';
    };
    const explorer = await policyOf('/');
    expect(explorer).toContain("default-src 'none'");
    expect(explorer).not.toContain('unsafe');
    const graphiql = await policyOf('/graphql');
    expect(graphiql).toContain("worker-src 'self'");
    expect(graphiql).toContain("script-src 'self';");
  });
});

describe('files', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '/....//package.json',
    '/..%5cpackage.json',
    '/%00',
    '/%ff',
    '//etc/passwd',
  ])('outside the page’s folder are not there: %s', async (path) => {
    const service = await start(store);
    const { status, body } = await new Promise<{ status: number; body: string }>(
      (resolve, reject) => {
        // As it stands: fetch would resolve the dots itself.
        request({ port: service.port, host: '127.0.0.1', path }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        })
          .on('error', reject)
          .end();
      },
    );
    expect(status).toBe(404);
    expect(body).toMatch(/^Nothing is at .*\. The page is at \/, the API at \/graphql\.\n$/);
  });
});

describe('what cannot be read', () => {
  it.each(['[', 'a b/c'])(
    'as a Host is refused with 400, and no word of ours: %s',
    async (host) => {
      const service = await start(store);
      const socket = connect(service.port, '127.0.0.1');
      const heard: string[] = [];
      socket.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
      socket.write(
        `GET /graphql?query=%7Bgraph%7Bstore%7D%7D HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      await new Promise((resolve) => socket.on('close', resolve));
      expect(heard.join('')).toMatch(/^HTTP\/1\.1 400 /);
      expect(heard.join('')).not.toMatch(/node_modules|\.js:/);
    },
  );

  it('of the variables in an address is refused with 400, and not logged', async () => {
    const service = await start(store);
    const response = await fetch(
      `${service.address}/graphql?query={graph{store}}&variables=${encodeURIComponent('{"t":秘密}')}`,
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'variables: this is no JSON; encode it as JSON in the address.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    await expect.poll(() => service.lines.length).toBe(1);
    expect(JSON.stringify(service.lines)).not.toContain('秘密');
  });
});

describe('one request', () => {
  it('does not hold up the others, whatever it asks', async () => {
    let begun = 0;
    const thicket = createMemoryStore(toThicketSeed(), { timeoutMs: 100 });
    const service = await start(
      mapStore(thicket, (name, method) => (...args) => {
        if (name === 'findPaths') begun += 1;
        return method(...args);
      }),
    );
    const ways = Array.from(
      { length: 14 },
      (_, at) =>
        `w${at}: paths(from: "${THICKET_FROM}", to: "${THICKET_TO}", maxLength: 6, first: 1) { length }`,
    );
    const slow = postTo(service, { query: `{ ${ways.join(' ')} }` });
    await expect.poll(() => begun, { interval: 1 }).toBeGreaterThan(0);
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
    expect(begun).toBeLessThan(ways.length);
    await (await slow).text();
  });
});

describe('slow clients', () => {
  it('are let go', { timeout: 30_000 }, async () => {
    const service = await start(store);
    const socket = connect(service.port, '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nHost: fazhi.test\r\n');
    const drip = setInterval(() => socket.write('X: y\r\n'), 500);
    const heard: string[] = [];
    socket.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(drip);
    expect(heard.join('')).toMatch(/^HTTP\/1\.1 408 /);
    expect((await postTo(service, QUESTION)).status).toBe(200);
  });
});
