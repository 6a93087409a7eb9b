/**
 * Serves the explorer: `main.ts` on the embedded store, `main.ts neo4j` on Neo4j.
 * Environment → store → app → listen → close; nothing else.
 */
import { buildClient, CLIENT_FOLDER } from './buildClient.ts';
import { createApp } from './app.ts';
import { createFetchListener } from './createFetchListener.ts';
import { createHttpServer } from './createHttpServer.ts';
import { readEnv } from './env.ts';
import { createExportHandler } from './export/createExportHandler.ts';
import { close, listen } from './listen.ts';
import { openStore } from './openStore.ts';
import { createIndexSource } from './search/createIndexSource.ts';
import { createShutdown } from './shutdown.ts';

const say = (message: string): void => console.log(message);
const shutdown = createShutdown((message) => console.error(message));

await shutdown.guard(async () => {
  const env = readEnv(process.env);
  const store = await openStore(process.argv[2], env, say, shutdown);
  await buildClient(say);
  const shared = {
    store,
    withIndex: createIndexSource(store),
    onFault: (error: unknown) => console.error(error),
  };
  const serveExport = createFetchListener(createExportHandler(shared));
  const server = createHttpServer(createApp(shared), CLIENT_FOLDER, serveExport);
  const address = await listen(server, env.host, env.port);
  shutdown.add(() => close(server));
  say(`Fazhi Graph is ready at ${address} (API at ${address}graphql). Ctrl-C stops it.`);
});
