import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import {
  defineConfig,
  type HtmlTagDescriptor,
  type IndexHtmlTransformContext,
  type Plugin,
  type Rolldown,
} from 'vite';
import { LibraryDocument, OverviewDocument } from './client/api/operations.generated.ts';
import { toKeptAddress } from './client/api/toKeptAddress.ts';
import { beginFirst } from './client/beginFirst.ts';
import { splitFaces } from './client/styles/splitFaces.ts';
import { PHONE } from './client/shell/phone.ts';
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
        if (
          !/^\/((graphql|healthz|readyz|offline\.html)(\?|$)|export\/|faces\/)/.test(
            request.url ?? '',
          )
        ) {
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

/**
 * The explorer’s page begins with all that its first screen needs, answers and what draws them, while the scripts that ask
 * for it are still on their way.
 */
function preload(): Plugin {
  return {
    name: 'fazhi-preload',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== '/index.html') return html;
        const always = [toKeptAddress(LibraryDocument.toString())];
        const whole = [toKeptAddress(OverviewDocument.toString())];
        const call = `(${beginFirst.toString()})(${JSON.stringify(always)}, ${JSON.stringify(whole)})`;
        const scripts = listWithImports(bundle ?? {}, `${root}client/canvas/openCanvas.ts`);
        const given = listWithImports(bundle ?? {}, `${root}client/index.html`);
        const links = scripts
          .filter((file) => !given.includes(file))
          .map((file): HtmlTagDescriptor => {
            const href = `/${file}`;
            // As CanvasArea.tsx has it: the lists of a narrow window do without what draws.
            const attrs = {
              rel: 'modulepreload',
              crossorigin: true,
              media: `not all and ${PHONE}`,
              href,
            };
            return { tag: 'link', attrs, injectTo: 'head' };
          });
        // Before any style sheet: a script in the page waits for those above it.
        return { html: html.replace('</title>', `$&\n    <script>${call}</script>`), tags: links };
      },
    },
  };
}

/** The files of the chunk that holds a module and of all that it imports, it first; empty where there is none. */
function listWithImports(
  bundle: NonNullable<IndexHtmlTransformContext['bundle']>,
  module: string,
): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const first = chunks.find(({ moduleIds }) => moduleIds.includes(module));
  const found = new Set(first ? [first.fileName] : []);
  for (const file of found)
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      found.add(imported);
  return [...found];
}

/**
 * All that the explorer’s first screen runs comes in two scripts, that of the page and that of what draws: what other parts of
 * the page share with them would otherwise stand in dozens of small ones, each a request and badly compressed.
 */
function groupFirstScreen(): { plugin: Plugin; groups: Rolldown.CodeSplittingGroup[] } {
  let page: ReadonlySet<string> = new Set();
  let drawing: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: 'fazhi-first-screen',
    apply: 'build',
    buildEnd() {
      const listStatic = (module: string): Set<string> => {
        const found = new Set([module]);
        for (const id of found)
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
        return found;
      };
      page = listStatic(`${root}client/main.tsx`);
      drawing = listStatic(`${root}client/canvas/openCanvas.ts`);
    },
  };
  const groups = [
    { name: 'page', test: (id: string) => page.has(id) },
    { name: 'drawing', test: (id: string) => drawing.has(id) },
  ];
  return { plugin, groups };
}

const firstScreen = groupFirstScreen();

export default defineConfig({
  root: `${root}client`,
  cacheDir: `${root}node_modules/.vite`,
  plugins: [react(), api(), preload(), firstScreen.plugin],
  css: { postcss: { plugins: [splitFaces()] } },
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
      output: { codeSplitting: { groups: firstScreen.groups } },
      // GraphiQL’s packages come compiled; what they ask of the compiler means nothing here. How long a build takes
      // depends on the machine.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
    },
    // Fonts come in many slices, each loaded when a page needs its characters: none belongs inside the style sheet.
    assetsInlineLimit: 0,
  },
});
