import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestCited } from '../../../client/cite/requestCited.ts';

const TEXT = '健全机制。完善府院联动。';
const SOURCES = [
  {
    id: 'r',
    sha256: 'abc',
    issuer: { aliases: [] },
    source: { url: null, publishedOn: null, retrievedOn: null },
  },
];

interface Asked {
  query: string;
  variables: { report?: string; start?: number; end?: number; id?: string };
}

/** Answers as the server does for one report `r` of a short text, in runs of two characters. */
const answer = ({ query, variables }: Asked): unknown => {
  if (query.includes('CitedReports')) return { reports: SOURCES };
  if (!query.includes('CitedPassage')) return { entity: null, relation: null };
  const { report, start = 0, end = 0 } = variables;
  const runs = TEXT.slice(start, end).match(/.{1,2}/gu) ?? [];
  return { report: report === 'r' ? { passages: runs.map((text) => ({ text })) } : null };
};
const serve = (): void => {
  vi.stubGlobal('fetch', (address: string, { body }: { body?: string }) => {
    // What has no variables is asked by its address.
    const query = new URL(address, 'http://fazhi.test').searchParams.get('query') ?? '';
    const asked = body === undefined ? { query, variables: {} } : (JSON.parse(body) as Asked);
    return Promise.resolve(Response.json({ data: answer(asked) }));
  });
};
afterEach(() => vi.unstubAllGlobals());
const { signal } = new AbortController();

describe('requestCited', () => {
  it('reads a passage’s words from the runs that hold them', async () => {
    serve();
    const facts = await requestCited({ type: 'passage', id: 'r@5-11' }, signal);
    expect(facts.passage).toEqual({ report: 'r', start: 5, end: 11, text: '完善府院联动' });
    expect(facts.sources).toEqual(SOURCES);
    expect(facts.unknown).toEqual([]);
  });
  it.each(['r@5-400', 'other@0-2', 'r', 'r@7-7'])(
    'says that the graph does not have the passage %s',
    async (id) => {
      serve();
      const facts = await requestCited({ type: 'passage', id }, signal);
      expect([facts.passage, facts.unknown]).toEqual([null, [id]]);
    },
  );
  it('says which entities and relations the graph does not have', async () => {
    serve();
    expect((await requestCited({ type: 'entities', ids: ['r.a', 'r.b'] }, signal)).unknown).toEqual(
      ['r.a', 'r.b'],
    );
    expect((await requestCited({ type: 'relation', id: 'r.a~USES~b' }, signal)).unknown).toEqual([
      'r.a~USES~b',
    ]);
  });
});
