import { describe, expect, it, vi } from 'vitest';
import { RequestError } from '../../client/api/RequestError.ts';
import { createAsk } from '../../client/offline/createAsk.ts';
import type { Engine } from '../../client/offline/engineMessages.ts';

const never = new AbortController().signal;
const KNOWN = { query: '{ known }', variables: {} };
const OTHER = { query: '{ other }', variables: { id: 'one' } };

describe('what answers in the place of a server', () => {
  it('gives at once what is known, and opens the engine for the rest', async () => {
    const engine: Engine = (question) =>
      Promise.resolve({ status: 400, text: JSON.stringify({ errors: [{ message: question }] }) });
    const open = vi.fn(() => Promise.resolve(engine));
    const ask = createAsk({ [JSON.stringify(KNOWN)]: '{"data":1}' }, open);
    expect(await (await ask(KNOWN, never)).json()).toEqual({ data: 1 });
    expect(open).not.toHaveBeenCalled();
    const answer = await ask(OTHER, never);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ errors: [{ message: JSON.stringify(OTHER) }] });
  });

  it('says that the file is broken where the engine cannot be opened', async () => {
    const ask = createAsk({}, () => Promise.reject(new Error('no gzip')));
    const failure: unknown = await ask(OTHER, never).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RequestError);
    expect(failure).toMatchObject({ code: 'BROKEN_FILE', passing: false });
    expect(String(failure)).toContain('no gzip');
  });

  it('answers nobody who has gone', async () => {
    const gone = AbortSignal.abort(new DOMException('gone', 'AbortError'));
    await expect(
      createAsk({ [JSON.stringify(KNOWN)]: '{}' }, vi.fn())(KNOWN, gone),
    ).rejects.toThrow('gone');
  });
});
