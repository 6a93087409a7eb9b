import { connect } from 'node:net';
import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { openService, type OpenService } from '../support/openService.ts';
import { wrapStore } from '../support/wrapStore.ts';

let store: GraphStore;
let open: OpenService | null = null;
beforeAll(async () => {
  store = await openEmbeddedStore();
});
afterEach(async () => {
  await open?.stop();
  open = null;
});

const start = async (...args: Parameters<typeof openService>): Promise<OpenService> => {
  open = await openService(...args);
  return open;
};

const post = (service: OpenService, body: object, headers: Record<string, string> = {}) =>
  fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const QUESTION = { query: 'query Who { graph { store } }' };

describe('the log', () => {
  it('has a line for each question: who, what, how much, how long, and nothing that was asked for', async () => {
    const service = await start(store);
    const response = await post(service, {
      query: 'query Find($text: String!) { search(text: $text) { totalCount } graph { store } }',
      variables: { text: '秘密的词' },
    });
    await response.text();
    const id = response.headers.get('x-request-id');
    await expect.poll(() => service.lines.length).toBe(1);
    expect(service.lines).toMatchObject([
      {
        level: 30,
        request: id,
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Find',
        fields: ['search', 'graph'],
        cost: 71,
        ms: expect.any(Number) as number,
      },
    ]);
    expect(JSON.stringify(service.lines)).not.toContain('秘密');
  });

  it('takes the id that a proxy gave, and no other words', async () => {
    const service = await start(store);
    const given = await post(service, QUESTION, { 'X-Request-Id': 'abc-123' });
    expect(given.headers.get('x-request-id')).toBe('abc-123');
    const forged = await post(service, QUESTION, { 'X-Request-Id': 'a "b" {c}' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells codes and faults, with the id of the request', async () => {
    const broken = wrapStore(store, (name, method) =>
      name === 'getGraph' ? () => Promise.reject(new Error('unforeseen')) : method,
    );
    const service = await start(broken);
    const response = await post(service, QUESTION);
    const id = response.headers.get('x-request-id');
    await response.text();
    await expect.poll(() => service.lines.length).toBe(2);
    expect(service.lines).toMatchObject([
      { msg: 'fault', request: id, err: { message: 'unforeseen' } },
      { msg: 'request', request: id, codes: ['INTERNAL_SERVER_ERROR'] },
    ]);
  });
});

describe('metrics', () => {
  it('are not there unless they are asked for', async () => {
    const service = await start(store);
    expect((await fetch(`${service.address}/metrics`)).status).toBe(404);
  });

  it('count fields, errors, time and statements', async () => {
    const service = await start(store, { metrics: true });
    await (await post(service, QUESTION)).text();
    await (
      await post(service, { query: '{ mine: graph { store } entities(first: 0) { totalCount } }' })
    ).text();
    const text = async () => (await fetch(`${service.address}/metrics`)).text();
    await expect.poll(text).toContain('fazhi_fields_total{field="graph"} 2');
    const metrics = await text();
    expect(metrics).toContain('fazhi_errors_total{code="BAD_USER_INPUT"} 1');
    expect(metrics).toContain('fazhi_request_seconds_count{status="200"} 2');
    expect(metrics).toContain('fazhi_store_seconds_count{method="getGraph"} 2');
    expect(metrics).toContain('fazhi_process_resident_memory_bytes');
    expect(metrics).not.toContain('mine');
  });
});

describe('who asks too often', () => {
  it('is told how long to wait; pages and probes are not counted', async () => {
    const service = await start(store, { rateLimit: { perMinute: 3, behindProxy: false } });
    const statuses: number[] = [];
    for (let at = 0; at < 4; at++) statuses.push((await post(service, QUESTION)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await post(service, QUESTION);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toBe('More than 3 questions in a minute; wait, then ask again.\n');
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${service.address}/`)).status).toBe(200);
  });

  it('is told apart by the proxy’s word where there is one', async () => {
    const service = await start(store, { rateLimit: { perMinute: 1, behindProxy: true } });
    const ask = async (from: string) =>
      (await post(service, QUESTION, { 'X-Forwarded-For': from })).status;
    expect([await ask('1.1.1.1'), await ask('2.2.2.2'), await ask('9.9.9.9, 1.1.1.1')]).toEqual([
      200, 200, 429,
    ]);
  });
});

describe('answers', () => {
  it('are compressed for those who take it', async () => {
    const service = await start(store);
    const response = await post(
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
    const api = await post(service, QUESTION);
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

describe('stopping', () => {
  it('lets an answer under way go out, and refuses what comes then', async () => {
    let finish: () => void = () => undefined;
    let begun = false;
    const slow = wrapStore(store, (name, method) =>
      name === 'getOntology'
        ? async (...args) => {
            begun = true;
            await new Promise<void>((resolve) => (finish = resolve));
            return method(...args);
          }
        : method,
    );
    const service = await start(slow);
    const underWay = post(service, { query: '{ ontology { kinds { id } } }' });
    await expect.poll(() => begun).toBe(true);
    const stopped = service.stop();
    const late = await post(service, QUESTION);
    expect(late.status).toBe(503);
    expect(late.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${service.address}/readyz`)).status).toBe(503);
    finish();
    const answer = (await (await underWay).json()) as { data: { ontology: { kinds: unknown[] } } };
    expect(answer.data.ontology.kinds).toHaveLength(4);
    await stopped;
    await expect(post(service, QUESTION)).rejects.toThrow();
    open = null;
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
    expect((await post(service, QUESTION)).status).toBe(200);
  });
});
