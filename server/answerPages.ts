import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { isKnown } from './protocol/isKnown.ts';
import { toPath, type Middleware } from './http/Middleware.ts';
import { graphiqlPolicy, toExplorerPolicy } from './http/securityHeaders.ts';
import { wantsGraphiql } from './http/wantsGraphiql.ts';

/** Where the build puts the page of GraphiQL. */
const GRAPHIQL = '/graphiql/';

/** Built files carry a hash of their content in their name; a page itself has to be asked for anew. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_ANEW = 'no-cache';

/**
 * Serves the built pages of a folder, as they are when the server starts: the explorer at `/`, GraphiQL where a browser
 * opens the API’s address. `framers` may have the explorer in a frame. Throws where the folder cannot be read.
 */
export function answerPages(folder: string, framers: readonly string[] = ["'self'"]): Middleware {
  const tags = toTags(folder);
  const explorerPolicy = toExplorerPolicy(listInlineHashes(join(folder, 'index.html')), framers);
  const files = sirv(folder, {
    // As buildClient.ts has put them beside the others.
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      const isAsset = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isAsset ? FOR_EVER : ASK_ANEW);
      // In a frame that has no origin of its own, scripts and faces are another site's.
      if (isAsset) response.setHeader('Access-Control-Allow-Origin', '*');
      const tag = tags.get(path);
      if (tag !== undefined) response.setHeader('ETag', tag);
    },
  });
  return (request, response, next) => {
    if (wantsGraphiql(request)) request.url = GRAPHIQL;
    const policy = request.url?.startsWith(GRAPHIQL) ? graphiqlPolicy : explorerPolicy;
    policy(request, response, () => {
      const tag = tags.get(toPath(request));
      if (tag !== undefined && isKnown(request.headers['if-none-match'], tag))
        response.writeHead(304, { ETag: tag, 'Cache-Control': ASK_ANEW }).end();
      else files(request, response, next);
    });
  };
}

/**
 * The `ETag` of each page by its path. It is of the content alone, where sirv’s own would be of the time at which the file
 * was written: that differs between machines, and a browser that meets several would load the page again and again.
 * Weak, because a page goes out compressed in several ways.
 */
function toTags(folder: string): Map<string, string> {
  const pages = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.html'),
  );
  return new Map(
    pages.flatMap((file) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, file)));
      const tag = `W/"${hash.digest('base64url')}"`;
      const path = `/${file.replaceAll('\\', '/')}`;
      return [path, path.replace(/index\.html$/, '')].map((each) => [each, tag] as const);
    }),
  );
}

/** Of each script that stands in the page itself, which no other way than by its hash may run. */
function listInlineHashes(page: string): string[] {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const inline = text.matchAll(/<script>([^]*?)<\/script>/g);
  return Array.from(inline, ([, code = '']) => {
    const hash = createHash('sha256').update(code).digest('base64');
    return `'sha256-${hash}'`;
  });
}
