import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import type { App } from './app.ts';
import { wantsGraphiql } from './wantsGraphiql.ts';

/** Where the build puts the page of GraphiQL. */
const GRAPHIQL = '/graphiql/';

/** One port for the API and the built pages: the explorer at `/`, GraphiQL where a browser opens the API’s address. */
export function createHttpServer(app: App, clientFolder: string): Server {
  const page = sirv(clientFolder, {
    etag: true,
    setHeaders(response, path) {
      // Built files carry a hash of their content in their name; the page itself has to be asked for anew.
      const cache = path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      response.setHeader('Cache-Control', cache);
    },
  });
  const api = [app.graphqlEndpoint, '/healthz', '/readyz'];
  return createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path === app.graphqlEndpoint) response.setHeader('Vary', 'Accept');
    if (wantsGraphiql(request)) request.url = GRAPHIQL;
    else if (api.includes(path)) {
      void app(request, response);
      return;
    }
    page(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`Nothing is at ${path}. The page is at /, the API at ${app.graphqlEndpoint}.\n`);
    });
  });
}
