import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { THICKET_FROM, THICKET_TO, toThicketSeed } from '../support/thicketSeed.ts';

const query = {
  from: THICKET_FROM,
  to: THICKET_TO,
  maxLength: 6,
  limit: 10,
  direction: 'BOTH',
} as const;

describe('the embedded store', () => {
  it('gives up a walk at its time limit', async () => {
    const store = createMemoryStore(toThicketSeed(), { timeoutMs: 50 });
    await expect(store.findPaths(query)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await store.findPaths({ ...query, maxLength: 5 })).toEqual([]);
  });

  it('answers nothing more to a caller who has gone', async () => {
    const store = createMemoryStore(toThicketSeed());
    const caller = new AbortController();
    const own = store.forCaller(caller.signal);
    expect((await own.getGraph()).store).toBe('memory');
    caller.abort();
    await expect(own.getGraph()).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await store.getGraph()).store).toBe('memory');
  });

  it('gives up at the caller’s deadline, and answers nothing after it', async () => {
    const store = createMemoryStore(toThicketSeed());
    const { signal } = new AbortController();
    const soon = store.forCaller(signal, performance.now() + 50);
    expect((await soon.getGraph()).store).toBe('memory');
    await expect(soon.findPaths(query)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(soon.getGraph()).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
