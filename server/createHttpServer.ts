import { createServer, type RequestListener, type Server } from 'node:http';
import compression from 'compression';
import { FIRST_FACES_PATH } from '../client/api/firstFaces.ts';
import { FACES_PATH } from '../client/api/staticFaces.ts';
import { answerPages } from './answerPages.ts';
import type { App } from './app.ts';
import { EXPORT_PATH } from './export/createExportHandler.ts';
import { answerText, chain, toPath, type Middleware } from './http/Middleware.ts';
import { OFFLINE_PATH } from './offline/createOfflineHandler.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { wantsGraphiql } from './http/wantsGraphiql.ts';

/** What is sent as a file. */
export interface Downloads {
  serveExport: RequestListener;
  serveOffline: RequestListener;
  serveFaces: RequestListener;
  serveFirstFaces: RequestListener;
}

/** Who sends slower than this is not waiting for an answer. */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };

/**
 * One port for the API, the exports, the file for offline use, faces and the built pages.
 * `before` looks at every request first, in this order; `framers` may have the page in a frame.
 */
export function createHttpServer(
  app: App,
  clientFolder: string,
  { serveExport, serveOffline, serveFaces, serveFirstFaces }: Downloads,
  before: readonly Middleware[] = [],
  framers?: readonly string[],
): Server {
  const handle = chain(
    refuseBadAddress,
    ...before,
    securityHeaders,
    compression() as unknown as Middleware,
    answerApi(app),
    answerWhere((path) => path.startsWith(EXPORT_PATH), serveExport),
    answerWhere((path) => path === OFFLINE_PATH, serveOffline),
    answerWhere((path) => path === FIRST_FACES_PATH, serveFirstFaces),
    answerWhere((path) => path.startsWith(FACES_PATH), serveFaces),
    answerPages(clientFolder, framers),
  );
  return createServer({ ...SLOWEST, connectionsCheckingInterval: 1_000 }, (request, response) =>
    handle(request, response, () =>
      answerText(
        response,
        404,
        `Nothing is at ${toPath(request)}. The page is at /, the API at ${app.graphqlEndpoint}.`,
      ),
    ),
  );
}

/** What is no address would be a fault further in. */
const refuseBadAddress: Middleware = (request, response, next) => {
  if (URL.canParse(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)) next();
  else answerText(response, 400, 'The address or the Host header cannot be read; correct it.');
};

function answerApi(app: App): Middleware {
  const paths = [app.graphqlEndpoint, '/healthz', '/readyz'];
  return (request, response, next) => {
    const path = toPath(request);
    if (paths.includes(path) && !wantsGraphiql(request)) void app(request, response);
    else next();
  };
}

function answerWhere(isMeant: (path: string) => boolean, serve: RequestListener): Middleware {
  return (request, response, next) => {
    if (isMeant(toPath(request))) serve(request, response);
    else next();
  };
}
