import { describe, expect, it, vi } from 'vitest';
import { BuildError } from '../../server/buildClient.ts';
import { createOfflineHandler } from '../../server/offline/createOfflineHandler.ts';
import { createIndexSource } from '../../server/search/createIndexSource.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { TINY_SHELL } from '../support/tinyShell.ts';

const ADDRESS = 'http://localhost/offline.html';
const open = (
  store: GraphStore = createMemoryStore(SMALL_SEED),
  getShell = vi.fn(() => Promise.resolve(TINY_SHELL)),
) => {
  const onFault = vi.fn();
  const handle = createOfflineHandler({
    store,
    withIndex: createIndexSource(store),
    onFault,
    getShell,
  });
  return { handle, onFault, getShell };
};

describe('/offline.html', () => {
  it('is a file with a name and a size, written once for a revision', async () => {
    const { handle, getShell } = open();
    const [first, second] = await Promise.all([
      handle(new Request(ADDRESS)),
      handle(new Request(ADDRESS)),
    ]);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-disposition')).toBe(
      `attachment; filename="fazhi-graph-${SMALL_SEED.revision}.html"`,
    );
    const text = await first.text();
    expect(Number(first.headers.get('content-length'))).toBe(Buffer.byteLength(text));
    expect(text).toContain(SMALL_SEED.revision);
    expect(await second.text()).toBe(text);
    expect(getShell).toHaveBeenCalledTimes(1);
    const known = first.headers.get('etag') ?? '';
    const again = await handle(new Request(ADDRESS, { headers: { 'If-None-Match': known } }));
    expect(again.status).toBe(304);
    const head = await handle(new Request(ADDRESS, { method: 'HEAD' }));
    expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  it('is refused to what would change it', async () => {
    const answer = await open().handle(new Request(ADDRESS, { method: 'POST', body: '' }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it('says why it cannot be written, and is tried anew by the next', async () => {
    const getShell = vi
      .fn(() => Promise.resolve(TINY_SHELL))
      .mockRejectedValueOnce(new BuildError('Vite is not installed; run npm ci.'));
    const { handle, onFault } = open(undefined, getShell);
    const failed = await handle(new Request(ADDRESS));
    expect([failed.status, await failed.text()]).toEqual([
      503,
      'Vite is not installed; run npm ci.\n',
    ]);
    expect(onFault).toHaveBeenCalledTimes(1);
    expect((await handle(new Request(ADDRESS))).status).toBe(200);
  });

  it('tells of the store what the store may tell, and of other faults nothing', async () => {
    const store = createMemoryStore(SMALL_SEED);
    const down = open({
      ...store,
      getGraph: () => Promise.reject(new StoreError('UNAVAILABLE', 'The store is away.')),
    });
    const answer = await down.handle(new Request(ADDRESS));
    expect([answer.status, await answer.text()]).toEqual([503, 'The store is away.\n']);
    const broken = open(
      store,
      vi.fn(() => Promise.reject(new TypeError('secret'))),
    );
    const hidden = await broken.handle(new Request(ADDRESS));
    expect(hidden.status).toBe(500);
    expect(await hidden.text()).not.toContain('secret');
    expect(broken.onFault).toHaveBeenCalledTimes(1);
  });
});
