import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { createFetchListener } from '../../server/createFetchListener.ts';
import { createExportHandler } from '../../server/export/createExportHandler.ts';
import { createIndexSource } from '../../server/search/createIndexSource.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { StoreError } from '../../server/store/GraphStore.ts';
import type { Page, Slice } from '../../server/store/GraphStore.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { mapStore } from '../../server/store/mapStore.ts';

const FORMATS = ['graphml', 'gexf', 'cyjs', 'csv', 'jsonld', 'turtle'] as const;

/** The same run of the first round. */
function toFirstRound({ offset, limit }: Slice, { reports }: Seed): Slice {
  return { offset: offset % reports.flatMap(({ entities }) => entities).length, limit };
}

interface CountOptions {
  /** What the store says from the twenty-first page on. */
  fault?: Error;
  /** How often the entities come again, so that more is written than a connection takes unread. */
  times?: number;
}

/** The real graph in pages of ten, with a count of those that have been read. */
async function countPages({ fault, times = 1 }: CountOptions = {}) {
  const counted = { pages: 0, total: 0 };
  const seed = await readRealSeed();
  const count = (length: number) => Math.ceil(length / 10);
  for (const { entities, relations } of seed.reports)
    counted.total += count(entities.length) * times + count(relations.length);
  const read = (name: string, method: (...args: unknown[]) => Promise<unknown>) => {
    const isEntities = name === 'listEntities';
    if (!isEntities && name !== 'listRelations') return method;
    return async (...args: unknown[]) => {
      counted.pages += 1;
      if (fault && counted.pages > 20) throw fault;
      const page = (await method(...args)) as Page<object>;
      return isEntities ? { ...page, total: page.total * times } : page;
    };
  };
  const store = mapStore(createMemoryStore(seed), (name, method) =>
    name === 'listEntities' && times > 1
      ? read(name, (filter, order, slice) =>
          method(filter, order, toFirstRound(slice as Slice, seed)),
        )
      : read(name, method),
  );
  const withIndex = createIndexSource(store);
  return { counted, handle: createExportHandler({ store, withIndex, pageSize: 10 }) };
}

/** The count once it has stood still for half a second. */
async function untilSteady(count: () => number): Promise<number> {
  let before = -1;
  while (before !== count()) {
    before = count();
    await setTimeout(500);
  }
  return before;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(handle: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(createFetchListener(handle)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/export`;
}

describe('an export is written while it is read', () => {
  it.each(FORMATS)('%s: the first bytes come before the second page is read', async (format) => {
    const { counted, handle } = await countPages();
    const response = await handle(new Request(`http://fazhi.test/export/${format}`));
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    expect(counted.pages).toBe(1);
    await setTimeout(20);
    expect(counted.pages).toBe(1);
    while (!(await reader.read()).done);
    expect(counted.pages).toBeGreaterThanOrEqual(counted.total);
  });

  it.each([...FORMATS, 'cypher'])('%s: who cancels it stops the reading', async (format) => {
    const { counted, handle } = await countPages();
    const response = await handle(new Request(`http://fazhi.test/export/${format}`));
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await setTimeout(20);
    expect(counted.pages).toBeLessThan(counted.total);
  });

  it('a client that reads nothing holds the reading up, and one that goes away stops it', async () => {
    const { counted, handle } = await countPages({ times: 100 });
    const address = await serve(handle);
    const request = get(`${address}/cyjs`);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.pause();
    const held = await untilSteady(() => counted.pages);
    expect(held).toBeLessThan(counted.total);
    request.destroy();
    expect(await untilSteady(() => counted.pages)).toBeLessThanOrEqual(held + 1);
  });

  it('one that fails half-way breaks the connection, so that a part is not taken for the whole', async () => {
    const { handle } = await countPages({ fault: new StoreError('UNAVAILABLE', 'Gone.') });
    const response = await fetch(`${await serve(handle)}/gexf`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });
});
