/**
 * Serves the explorer: `main.ts` on the embedded store, `main.ts neo4j` on Neo4j.
 * Environment → store → service → listen → stop; nothing else.
 */
import { buildClient, CLIENT_FOLDER } from './buildClient.ts';
import { readEnv } from './env.ts';
import { listen } from './listen.ts';
import { openStore } from './openStore.ts';
import { createService } from './createService.ts';
import { createShutdown } from './shutdown.ts';

const say = (message: string): void => console.log(message);
const shutdown = createShutdown((message) => console.error(message));

await shutdown.guard(async () => {
  const env = readEnv(process.env);
  const store = await openStore(process.argv[2], env, {
    onProgress: say,
    shutdown,
    isForMany: true,
  });
  await buildClient(say);
  const { server, prepare, stop } = createService(store, env, CLIENT_FOLDER);
  const address = await listen(server, env.host, env.port);
  shutdown.add(stop);
  void prepare();
  say(`Fazhi Graph is ready at ${address} (API at ${address}graphql). Ctrl-C stops it.`);
});
