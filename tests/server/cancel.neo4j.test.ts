import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { createApp } from '../../server/app.ts';
import { createHttpServer } from '../../server/createHttpServer.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { ask } from '../support/ask.ts';
import { describeNeo4j, emptyDatabase, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { THICKET_FROM, THICKET_PATHS, THICKET_TO, toThicketSeed } from '../support/thicketSeed.ts';

describeNeo4j('a statement that takes too long', () => {
  let driver: Driver;
  let server: Server;
  let database: string;

  beforeAll(async () => {
    driver = openTestDriver();
    ({ database } = requireNeo4j());
    await emptyDatabase(driver);
    await writeNeo4j(driver, database, toThicketSeed());
    const app = createApp({ store: createNeo4jStore({ driver, database, timeoutMs: 60_000 }) });
    server = createHttpServer(app, 'client', {
      serveExport: () => undefined,
      serveOffline: () => undefined,
      serveFaces: () => undefined,
      serveFirstFaces: () => undefined,
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await driver.close();
  });

  /** Statements of ours that run in the database. */
  const countRunning = async (): Promise<number> => {
    const { records } = await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'rings' AND NOT currentQuery STARTS WITH 'SHOW'
       RETURN count(*) AS running`,
      {},
      { database },
    );
    return records[0]?.get('running') as number;
  };

  it('is ended in the database when the client goes away', async () => {
    const { port } = server.address() as AddressInfo;
    const posted = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    posted.on('error', () => undefined);
    posted.end(JSON.stringify({ query: THICKET_PATHS }));
    await expect.poll(countRunning, { timeout: 20_000, interval: 50 }).toBe(1);
    posted.destroy();
    await expect.poll(countRunning, { timeout: 5_000, interval: 50 }).toBe(0);
  });

  it('is ended in the database at its time limit, and answered with TIMEOUT', async () => {
    const app = createApp({ store: createNeo4jStore({ driver, database, timeoutMs: 1_000 }) });
    const { errors } = await ask(app, THICKET_PATHS);
    expect(errors).toMatchObject([
      {
        message: 'The graph database took too long over this; ask for less.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
    await expect.poll(countRunning, { timeout: 5_000, interval: 50 }).toBe(0);
  });

  it('is ended in the database at four times that for all of one request', async () => {
    const store = createNeo4jStore({ driver, database, timeoutMs: 60_000 });
    const app = createApp({ store, queryTimeoutMs: 250 });
    const { errors } = await ask(app, THICKET_PATHS);
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    await expect.poll(countRunning, { timeout: 5_000, interval: 50 }).toBe(0);
  });

  it('does not end what others wait for', async () => {
    const store = createNeo4jStore({ driver, database });
    const given = new AbortController();
    const own = store.forCaller(given.signal);
    const slow = own.findPaths({
      from: THICKET_FROM,
      to: THICKET_TO,
      maxLength: 6,
      limit: 100,
      direction: 'BOTH',
    });
    const refused = expect(slow).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect.poll(countRunning, { timeout: 20_000, interval: 50 }).toBe(1);
    given.abort();
    await refused;
    await expect(own.getGraph()).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await store.getGraph()).revision).toBe(toThicketSeed().revision);
  });
});
