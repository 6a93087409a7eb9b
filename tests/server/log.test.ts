import { beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { mapStore } from '../../server/store/mapStore.ts';
import { postTo, provideServices, QUESTION } from '../support/provideServices.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore();
});
const { start } = provideServices();

describe('the log', () => {
  it('has a line for each question: who, what, how much, how long, and nothing that was asked for', async () => {
    const service = await start(store);
    const response = await postTo(service, {
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
        cost: 92,
        ms: expect.any(Number) as number,
      },
    ]);
    expect(JSON.stringify(service.lines)).not.toContain('秘密');
  });

  it('takes the id that a proxy gave, and no other words', async () => {
    const service = await start(store);
    const given = await postTo(service, QUESTION, { 'X-Request-Id': 'abc-123' });
    expect(given.headers.get('x-request-id')).toBe('abc-123');
    const forged = await postTo(service, QUESTION, { 'X-Request-Id': 'a "b" {c}' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells codes and faults, with the id of the request', async () => {
    const broken = mapStore(store, (name, method) =>
      name === 'getGraph' ? () => Promise.reject(new Error('unforeseen')) : method,
    );
    const service = await start(broken);
    const response = await postTo(service, QUESTION);
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
    await (await postTo(service, QUESTION)).text();
    await (
      await postTo(service, {
        query: '{ mine: graph { store } entities(first: 0) { totalCount } }',
      })
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
