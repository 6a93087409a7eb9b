import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { wantsGraphiql } from './server/http/wantsGraphiql.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The API inside the development server, on the embedded store: a change to the server or to the seed is live
 * with the next request, and one port serves both sides.
 */
function api(): Plugin {
  return {
    name: 'fazhi-api',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add([`${root}graph-seed`, `${root}server`]);
      server.watcher.on('change', (file) => {
        if (!/\.(ya?ml|txt)$/.test(file)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (wantsGraphiql(request)) {
          request.url = '/graphiql/index.html';
          next();
          return;
        }
        if (!/^\/((graphql|healthz|readyz|offline\.html)(\?|$)|export\/)/.test(request.url ?? '')) {
          next();
          return;
        }
        server
          .ssrLoadModule(`${root}server/devApp.ts`)
          .then(async ({ app }) => {
            ((await app) as RequestListener)(request, response);
          })
          .catch(next);
      });
    },
  };
}

export default defineConfig({
  root: `${root}client`,
  cacheDir: `${root}node_modules/.vite`,
  plugins: [react(), api()],
  server: {
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT) || 4000,
    strictPort: true,
  },
  optimizeDeps: {
    // These import workers, which only a request for them can load; what a worker imports as CommonJS is prepared.
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    include: [
      '@graphiql/react > monaco-graphql > picomatch-browser',
      '@graphiql/react > graphql-language-service',
    ],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Monaco is one large chunk, which GraphiQL alone loads.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // GraphiQL’s packages come compiled; what they ask of the compiler means nothing here. How long a build takes
      // depends on the machine.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
    },
    // Fonts come in many slices, each loaded when a page needs its characters: none belongs inside the style sheet.
    assetsInlineLimit: 0,
  },
});
