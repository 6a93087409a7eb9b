import { afterEach, describe, expect, it, vi } from 'vitest';
import { TypedDocumentString } from '../../../client/api/operations.generated.ts';
import { request } from '../../../client/api/request.ts';
import { RequestError } from '../../../client/api/RequestError.ts';
import { requestPages } from '../../../client/api/requestPages.ts';

const document = new TypedDocumentString<{ node: { id: string } | null }, { id: string }>(
  'query Name($id: ID!) { node(id: $id) { id } }',
);

function answerWith(body: string | object, status = 200): ReturnType<typeof vi.fn> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetched = vi.fn((_url: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    return Promise.resolve(new Response(text, { status }));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('request', () => {
  it('sends the document and its variables, and answers the data', async () => {
    const fetched = answerWith({ data: { node: { id: 'a' } } });
    await expect(request(document, { id: 'a' })).resolves.toEqual({ node: { id: 'a' } });
    const { body: sent } = fetched.mock.calls[0]?.[1] as { body: string };
    const body = JSON.parse(sent) as object;
    expect(body).toMatchObject({ variables: { id: 'a' } });
    expect(body).toHaveProperty('query', expect.stringContaining('query Name($id: ID!)'));
  });

  it('fails with the server’s code, also beside data', async () => {
    const errors = [{ message: 'The store is away.', extensions: { code: 'STORE_UNAVAILABLE' } }];
    answerWith({ data: { node: null }, errors });
    const failure = await failureOf(request(document, { id: 'a' }));
    expect(failure).toBeInstanceOf(RequestError);
    expect(failure).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The store is away.',
      passing: true,
    });
  });

  it.each([
    ['no JSON', '<html>', 502],
    ['JSON that is no object', '7', 200],
    ['neither data nor errors', '{}', 200],
  ])('fails where the answer is %s', async (_, body, status) => {
    answerWith(body, status);
    await expect(request(document, { id: 'a' })).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      passing: false,
    });
  });

  it('says that the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(request(document, { id: 'a' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('says that there was no answer in time', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('late', 'TimeoutError')));
    await expect(request(document, { id: 'a' })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('passes the caller’s abort on as it is', async () => {
    answerWith({ data: { node: null } });
    const controller = new AbortController();
    controller.abort(new DOMException('Superseded', 'AbortError'));
    const failure = await failureOf(request(document, { id: 'a' }, controller.signal));
    expect(failure).toMatchObject({ name: 'AbortError' });
    expect(failure).not.toBeInstanceOf(RequestError);
  });
});

describe('requestPages', () => {
  it('asks for page after page', async () => {
    const asked: (string | null)[] = [];
    const items = await requestPages((after) => {
      asked.push(after);
      const start = Number(after ?? 0);
      return Promise.resolve({
        nodes: [start, start + 1],
        pageInfo: { hasNextPage: start < 4, endCursor: String(start + 2) },
      });
    });
    expect(items).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asked).toEqual([null, '2', '4']);
  });
});
