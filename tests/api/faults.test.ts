import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { ask } from '../support/ask.ts';
import { mapStore } from '../../server/store/mapStore.ts';

/** The embedded store, with one method that fails. */
async function breakStore(name: keyof GraphStore, fault: Error): Promise<GraphStore> {
  const store = await openEmbeddedStore();
  return mapStore(store, (each, method) => (each === name ? () => Promise.reject(fault) : method));
}

const secret = new Error('MATCH (n:FazhiEntity) RETURN n at /srv/secret.ts:1');

describe('faults', () => {
  it.each([
    ['UNAVAILABLE', 'STORE_UNAVAILABLE'],
    ['EMPTY', 'STORE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
  ] as const)(
    'a store that says %s is answered with %s and its sentence',
    async (code, expected) => {
      const seen: unknown[] = [];
      const fault = new StoreError(code, 'One clear sentence.', { cause: secret });
      const store = await breakStore('listEntities', fault);
      const app = createApp({ store, onFault: (error) => seen.push(error) });
      const { errors, data } = await ask(app, '{ entities { totalCount } }');
      expect(errors).toMatchObject([
        { message: 'One clear sentence.', path: ['entities'], extensions: { code: expected } },
      ]);
      expect(data).toBeNull();
      expect(seen).toEqual([secret]);
      expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|stack/);
    },
  );

  it('anything unforeseen is logged, and answered without its message or stack', async () => {
    const seen: unknown[] = [];
    const store = await breakStore('getOntology', secret);
    const app = createApp({ store, onFault: (error) => seen.push(error) });
    const { errors } = await ask(app, '{ ontology { kinds { id } } }');
    expect(errors).toMatchObject([
      {
        message: 'The server failed to answer; the fault is logged.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|stack/);
    expect(seen).toEqual([secret]);
  });

  it('a query that is no GraphQL, or asks for what is not there, is told where', async () => {
    const app = createApp({ store: await openEmbeddedStore() });
    const syntax = await ask(app, '{ graph {');
    expect(syntax.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Syntax Error'),
      locations: [{ line: 1, column: 10 }],
    });
    const unknown = await ask(app, '{ graphs { store } }');
    expect(unknown.errors?.[0]?.message).toMatch(
      /^Cannot query field "graphs" on type "Query"\. Did you mean "graph"/,
    );
  });

  it('the probes tell life from readiness', async () => {
    const healthy = createApp({ store: await openEmbeddedStore() });
    const broken = createApp({
      store: await breakStore('getGraph', new StoreError('UNAVAILABLE', 'Gone.')),
    });
    const status = async (app: typeof healthy, path: string) =>
      (await app.fetch(`http://fazhi.test${path}`)).status;
    expect(await status(healthy, '/healthz')).toBe(200);
    expect(await status(healthy, '/readyz')).toBe(200);
    expect(await status(broken, '/healthz')).toBe(200);
    expect(await status(broken, '/readyz')).toBe(503);
  });
});
