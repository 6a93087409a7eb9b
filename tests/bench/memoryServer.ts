/**
 * The server that `benchMemory.ts` watches, in a process of its own: the service over the Neo4j at the address given. Tells
 * its port, then on each message what it holds once all garbage is gone; ends when the channel does.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createService } from '../../server/createService.ts';
import { readEnv } from '../../server/env.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { openNeo4jDriver } from '../../server/store/neo4j/openNeo4jDriver.ts';
import { toConnection } from './openBenchNeo4j.ts';

const [, , uri = ''] = process.argv;
const driver = await openNeo4jDriver(toConnection(uri));
const store = createNeo4jStore({ driver, database: 'neo4j' });
const { server } = createService(store, readEnv({}), 'client', pino({ level: 'silent' }));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.on('disconnect', () => process.exit());
process.on('message', () => {
  // Twice: what the first run finalises only the second one frees.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
process.send?.({ port: (server.address() as AddressInfo).port });
