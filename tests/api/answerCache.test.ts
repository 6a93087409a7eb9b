import { beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { useAnswerCache } from '../../server/http/useAnswerCache.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { mapStore } from '../../server/store/mapStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const QUESTION = '{ graph { revision } overview { entities { id } } }';

/** What the store has been asked, and what it says its revision is; null: nothing, it is out of reach. */
let asked: string[] = [];
let revision: string | null = 'one';
let watched: GraphStore;
let app: App;
beforeEach(() => {
  asked = [];
  revision = 'one';
  const store: GraphStore = createMemoryStore(SMALL_SEED);
  watched = mapStore(store, (name, method) => async (...args) => {
    asked.push(name);
    const answer: unknown = await method(...args);
    if (revision === null) throw new StoreError('UNAVAILABLE', 'The store is out of reach.');
    return name === 'getGraph' ? { ...(answer as object), revision } : answer;
  });
  app = createApp({ store: watched, plugins: [useAnswerCache(watched)] });
});

const get = async (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.fetch(`http://fazhi.test/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('the answer to a question asked by its address', () => {
  it('has a tag, by which it is not sent nor worked out again', async () => {
    const first = await get(QUESTION);
    const tag = first.headers.get('etag');
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    asked = [];
    const again = await get(QUESTION, { 'If-None-Match': tag! });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(again.headers.get('vary')).toContain('Accept');
    expect(await again.text()).toBe('');
    expect(asked).toEqual(['getGraph']);
  });

  it('is worked out once, whoever asks, in each form that is asked for', async () => {
    const first = await get(QUESTION);
    const text = await first.text();
    asked = [];
    const again = await get(QUESTION);
    expect(await again.text()).toBe(text);
    expect(asked).toEqual(['getGraph']);
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers));
    expect(again.headers.get('content-type')).toContain('application/json');

    const accept = { Accept: 'application/graphql-response+json' };
    const other = await get(QUESTION, accept);
    expect(other.headers.get('content-type')).toContain(accept.Accept);
    expect(await other.text()).toBe(text);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('is worked out again where it is a stream of events, or there is no room for it', async () => {
    const events = { Accept: 'text/event-stream' };
    for (let times = 0; times < 2; times += 1) {
      asked = [];
      expect(await (await get(QUESTION, events)).text()).toContain('event: next');
      expect(asked.length).toBeGreaterThan(1);
    }
    app = createApp({ store: watched, plugins: [useAnswerCache(watched, 800)] });
    const askTwice = async (question: string): Promise<string[]> => {
      await get(question);
      asked = [];
      await get(question);
      return asked;
    };
    expect(await askTwice('{ graph { revision } }')).toEqual(['getGraph']);
    expect((await askTwice(QUESTION)).length).toBeGreaterThan(1);
  });

  it('has another one for another question, and once the graph has changed', async () => {
    const tag = (await get(QUESTION)).headers.get('etag')!;
    const other = await get('{ graph { revision } }', { 'If-None-Match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
    revision = 'two';
    const changed = await get(QUESTION, { 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ data: { graph: { revision: 'two' } } });
  });

  it('has none where it has errors or could not be had', async () => {
    for (const query of [
      '{ nothing }',
      '{ report(id: "x") { id } nodes(ids: []) { id } x }',
      '{',
    ]) {
      const answer = await get(query);
      expect(answer.headers.get('etag')).toBeNull();
    }
    const tag = (await get(QUESTION)).headers.get('etag')!;
    revision = null;
    const answer = await get(QUESTION, { 'If-None-Match': tag });
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
  });
});

it('a question in a body is answered without a tag, and its store asked for nothing else', async () => {
  const answer = await app.fetch('http://fazhi.test/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ reports { id } }' }),
  });
  expect(answer.headers.get('etag')).toBeNull();
  expect(asked).toEqual(['listReports']);
});
