import { describe, expect, it } from 'vitest';
import { StoreError } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { mapStore } from '../../server/store/mapStore.ts';
import { createTestHandler } from './exportText.ts';

const handle = createTestHandler(createMemoryStore(SMALL_SEED));
const ask = (path: string, init?: RequestInit) =>
  handle(new Request(`http://fazhi.test/export/${path}`, init));

describe('an export', () => {
  it.each([
    ['graphml', 'application/graphml+xml; charset=utf-8', '.graphml'],
    ['gexf', 'application/gexf+xml; charset=utf-8', '.gexf'],
    ['cyjs', 'application/json', '.cyjs'],
    ['csv', 'application/zip', '.zip'],
    ['csv?table=evidence', 'text/csv; charset=utf-8; header=present', '-evidence.csv'],
    ['jsonld', 'application/ld+json', '.jsonld'],
    ['turtle', 'text/turtle; charset=utf-8', '.ttl'],
    ['cypher', 'text/plain; charset=utf-8', '.cypher'],
  ])('of %s is a file of its type, named after the revision', async (path, type, ending) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="fazhi-graph-${SMALL_SEED.revision}${ending}"`,
    );
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('answers HEAD with the same head and nothing else', async () => {
    const [head, get] = [await ask('gexf', { method: 'HEAD' }), await ask('gexf')];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(head.body).toBeNull();
  });

  it('is not sent again where it is known', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.get('etag')!;
    const tag = await tagOf('gexf?kinds=BODY&kinds=OUTCOME');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await ask('gexf?kinds=BODY&kinds=OUTCOME', {
        headers: { 'If-None-Match': known },
      });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(tag);
      expect(await response.text()).toBe('');
    }
    expect(await tagOf('gexf?kinds=OUTCOME&kinds=BODY')).toBe(tag);
    const others = await Promise.all(
      ['gexf', 'gexf?kinds=BODY', 'graphml?kinds=BODY&kinds=OUTCOME', 'gexf?edges=directed'].map(
        tagOf,
      ),
    );
    expect(new Set([tag, ...others]).size).toBe(5);
  });

  it.each([
    [
      'graphm',
      404,
      'There is no format “graphm”; write “graphml”, or use one of graphml, gexf, cyjs, csv, jsonld, turtle, cypher.',
    ],
    [
      '',
      404,
      'There is no format “”; use one of graphml, gexf, cyjs, csv, jsonld, turtle, cypher.',
    ],
    [
      '%E0%A4',
      404,
      'There is no format “%E0%A4”; use one of graphml, gexf, cyjs, csv, jsonld, turtle, cypher.',
    ],
    [
      'gexf?kind=BODY',
      400,
      'kind: there is no such parameter for gexf; write “kinds”, or give one of',
    ],
    ['gexf?table=entities', 400, 'table: there is no such parameter for gexf'],
    [
      'csv?table=tours',
      400,
      'table: there is no “tours”; give one of entities, relations, evidence.',
    ],
    [
      'gexf?kinds=BODIES',
      400,
      'kinds: there is no “BODIES”; write “BODY”, or give one of BODY, MECHANISM, INITIATIVE, OUTCOME.',
    ],
    ['gexf?kinds=', 400, 'kinds: the value is empty; give one, or leave kinds out.'],
    ['gexf?text=a&text=b', 400, 'text: it is given more than once; give it once.'],
    [`gexf?text=${'a'.repeat(201)}`, 400, 'text: 201 characters given; search for at most 200.'],
    ['gexf?minValue=many', 400, 'minValue: “many” is no number; give one such as 95.6.'],
    ['gexf?collective=yes', 400, 'collective: there is no “yes”; give one of true, false.'],
    [
      'gexf?ids=north-2024.nobody',
      400,
      'ids: there is no entity “north-2024.nobody”; look its id up with the API’s search, it has the form <report>.<slug>.',
    ],
    [
      'gexf?categories=body.courts',
      400,
      'categories: there is no category “body.courts”; write “body.court”',
    ],
    [
      'gexf?reports=north-2023',
      400,
      'reports: there is no report “north-2023”; write “north-2024”',
    ],
    [
      'gexf?sections=north-2024.9',
      400,
      'sections: there is no section “north-2024.9”; write “north-2024.1”',
    ],
    ['gexf?indicators=pass', 400, 'indicators: there is no indicator “pass”'],
    [
      'gexf?concepts=shared-reviews',
      400,
      'concepts: there is no concept “shared-reviews”; write “shared-review”',
    ],
  ])('of %s is refused with %i, in one plain sentence', async (path, status, sentence) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toContain(sentence);
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not answered to %s', async (method) => {
    const response = await ask('gexf', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await response.text()).toBe(
      `An export is not answered to ${method}; use GET or HEAD.\n`,
    );
  });

  const secret = new Error('MATCH (n) RETURN n at /srv/secret.ts:1');
  const failing = (fault: Error, method: string, seen: unknown[]) => {
    const store = mapStore(createMemoryStore(SMALL_SEED), (name, each) =>
      name === method ? () => Promise.reject(fault) : each,
    );
    return createTestHandler(store, (error) => seen.push(error));
  };

  it.each([
    ['UNAVAILABLE', 503],
    ['EMPTY', 503],
    ['TIMEOUT', 504],
  ] as const)(
    'of a store that says %s is answered with %i and its sentence',
    async (code, status) => {
      for (const method of ['getGraph', 'listEntities']) {
        const seen: unknown[] = [];
        const fault = new StoreError(code, 'One clear sentence.', { cause: secret });
        const response = await failing(
          fault,
          method,
          seen,
        )(new Request('http://fazhi.test/export/gexf'));
        expect(response.status).toBe(status);
        expect(await response.text()).toBe('One clear sentence.\n');
        expect(seen).toEqual([secret]);
      }
    },
  );

  it('of a store that fails otherwise is answered without its message or stack', async () => {
    const seen: unknown[] = [];
    const response = await failing(
      secret,
      'listEntities',
      seen,
    )(new Request('http://fazhi.test/export/gexf'));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('The server failed to answer; the fault is logged.\n');
    expect(seen).toEqual([secret]);
  });

  it('that fails half-way breaks off, and the fault is told', async () => {
    const seen: unknown[] = [];
    const fault = new StoreError('TIMEOUT', 'Too long.');
    const response = await failing(
      fault,
      'listRelations',
      seen,
    )(new Request('http://fazhi.test/export/gexf'));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toBe(fault);
    expect(seen).toEqual([fault]);
  });

  it('of a graph that changes meanwhile breaks off', async () => {
    let pages = 0;
    const store = mapStore(createMemoryStore(SMALL_SEED), (name, method) =>
      name === 'listEntities'
        ? async (...args) => {
            const page = (await method(...args)) as object;
            return ++pages > 2 ? { ...page, revision: 'another' } : page;
          }
        : method,
    );
    const response = await createTestHandler(store)(new Request('http://fazhi.test/export/gexf'));
    await expect(response.text()).rejects.toThrow(
      'The graph is being changed; try again in a moment.',
    );
  });
});
