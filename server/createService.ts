import type { Server } from 'node:http';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { FOR_EVER } from './answerPages.ts';
import { createApp } from './app.ts';
import { createFetchListener } from './createFetchListener.ts';
import { createHttpServer } from './createHttpServer.ts';
import type { Env } from './env.ts';
import { createExportHandler } from './export/createExportHandler.ts';
import { FIRST_FACES_PATH } from '../client/api/firstFaces.ts';
import { createFaceHandler } from './faces/createFaceHandler.ts';
import { createFirstFacesHandler } from './faces/createFirstFacesHandler.ts';
import { listVariableFaces } from './faces/listVariableFaces.ts';
import { createDrain } from './http/createDrain.ts';
import { createMetrics } from './http/createMetrics.ts';
import { limitRate } from './http/limitRate.ts';
import { logRequests } from './http/logRequests.ts';
import { measureRequests } from './http/measureRequests.ts';
import { meterStore } from './http/meterStore.ts';
import { requestScope } from './http/requestScope.ts';
import { useAnswerCache } from './http/useAnswerCache.ts';
import { useScope } from './http/useScope.ts';
import { close } from './listen.ts';
import { createIndexSource } from './search/createIndexSource.ts';
import { createOfflineHandler } from './offline/createOfflineHandler.ts';
import { readFirstPage } from './readFirstPage.ts';
import { readFirstWords } from './readFirstWords.ts';
import type { GraphStore } from './store/GraphStore.ts';

/** What has begun to be answered may take this long after the server was told to stop. */
const MOST_TO_FINISH_MS = 10_000;

/** A server that does not listen yet, and how it ends: answers under way go out, what comes then is refused with 503. */
export interface Service {
  server: Server;
  /**
   * Builds the search index and cuts the faces of the first screen now, so that nobody waits for them; a store that cannot be
   * read is asked again by the first who does.
   */
  prepare(): Promise<void>;
  stop(): Promise<void>;
}

/** The API and the pages over a store, with what the environment asks for: log, metrics, limits. */
export function createService(
  store: GraphStore,
  env: Env,
  clientFolder: string,
  logger: Logger = pino({ level: env.logLevel, base: null }),
): Service {
  const metrics = env.metrics ? createMetrics() : null;
  const metered = metrics ? meterStore(store, metrics) : store;
  const shared = {
    store: metered,
    withIndex: createIndexSource(metered),
    onFault: (error: unknown) =>
      logger.error({ request: requestScope.getStore()?.id, err: error }, 'fault'),
  };
  const drain = createDrain();
  const answerFirstFaces = createFirstFacesHandler({
    readPage: () => readFirstPage(clientFolder),
    readRevision: async () => (await metered.getGraph()).revision,
    readWords: () => readFirstWords(metered),
    onFault: shared.onFault,
  });
  const downloads = {
    serveFirstFaces: createFetchListener(answerFirstFaces),
    serveExport: createFetchListener(createExportHandler(shared)),
    serveOffline: createFetchListener(
      createOfflineHandler({ ...shared, onProgress: (message) => logger.info(message) }),
    ),
    serveFaces: createFetchListener(
      createFaceHandler({
        faces: listVariableFaces([join(clientFolder, 'assets')]),
        cacheControl: FOR_EVER,
        onFault: shared.onFault,
      }),
    ),
  };
  const app = createApp({
    ...shared,
    queryTimeoutMs: env.queryTimeoutMs,
    plugins: [useScope(), useAnswerCache(metered)],
  });
  const before = [
    logRequests(logger),
    drain.middleware,
    ...(metrics ? [measureRequests(metrics)] : []),
    ...(env.rateLimit ? [limitRate(env.rateLimit)] : []),
  ];
  const server = createHttpServer(app, clientFolder, downloads, before, env.framers);
  return {
    server,
    prepare: async () => {
      await Promise.allSettled([
        shared.withIndex((index) => Promise.resolve(index)),
        answerFirstFaces(new Request(new URL(FIRST_FACES_PATH, 'http://localhost'))),
      ]);
    },
    stop: async () => {
      await drain.start(MOST_TO_FINISH_MS);
      await close(server);
    },
  };
}
