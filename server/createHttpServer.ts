import { createServer, type RequestListener, type Server } from 'node:http';
import sirv from 'sirv';
import type { App } from './app.ts';
import { EXPORT_PATH } from './export/createExportHandler.ts';

/** One port for the API, the exports and the built page. */
export function createHttpServer(
  app: App,
  clientFolder: string,
  serveExport: RequestListener,
): Server {
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
    if (api.includes(path)) {
      void app(request, response);
      return;
    }
    if (path.startsWith(EXPORT_PATH)) {
      serveExport(request, response);
      return;
    }
    page(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`Nothing is at ${path}. The page is at /, the API at ${app.graphqlEndpoint}.\n`);
    });
  });
}
