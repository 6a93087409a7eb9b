import { BuildError } from '../buildClient.ts';
import { isKnown } from '../protocol/isKnown.ts';
import type { WithIndex } from '../search/createIndexSource.ts';
import { StoreError, type GraphStore } from '../store/GraphStore.ts';
import { createOfflineFile, type OfflineFile } from './createOfflineFile.ts';
import { OfflineError } from './OfflineError.ts';
import { openShell, type Shell } from './openShell.ts';

/** Where the server has the file. */
export const OFFLINE_PATH = '/offline.html';

export interface OfflineHandlerOptions {
  store: GraphStore;
  withIndex: WithIndex;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
  /** Gets what takes long the first time. */
  onProgress?: (message: string) => void;
  /** What the graph is written into. */
  getShell?: (onProgress: (message: string) => void) => Promise<Shell>;
}

interface Made {
  shell: Shell;
  file: OfflineFile;
}

/**
 * Answers with the file for offline use, of the graph as it is now: written once for each revision, while others that ask for
 * it wait for the same one.
 */
export function createOfflineHandler({
  store,
  withIndex,
  onFault = () => undefined,
  onProgress = () => undefined,
  getShell = openShell,
}: OfflineHandlerOptions): (request: Request) => Promise<Response> {
  let current: { revision: string; made: Promise<Made> } | null = null;

  const make = async (): Promise<Made> => {
    const { revision } = await store.getGraph();
    if (current?.revision === revision) return current.made;
    const made = getShell(onProgress).then(async (shell) => ({
      shell,
      file: await createOfflineFile(shell, { store, withIndex }),
    }));
    const own = { revision, made };
    current = own;
    made.catch(() => {
      if (current === own) current = null;
    });
    return made;
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return toText(405, `The file is not answered to ${request.method}; use GET or HEAD.`, {
        Allow: 'GET, HEAD',
      });
    try {
      const { shell, file } = await make();
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Disposition': `attachment; filename="fazhi-graph-${file.revision}.html"`,
        'Content-Length': String(file.bytes.length),
        // Its parts are compressed already; and who waits for it is told how much there is to come.
        'Cache-Control': 'no-cache, no-transform',
        'X-Content-Type-Options': 'nosniff',
        ETag: `"${file.revision}-${shell.stamp}"`,
      };
      if (isKnown(request.headers.get('If-None-Match'), headers.ETag))
        return new Response(null, {
          status: 304,
          headers: { ETag: headers.ETag, 'Cache-Control': headers['Cache-Control'] },
        });
      const body = request.method === 'HEAD' ? null : new Uint8Array(file.bytes);
      return new Response(body, { headers });
    } catch (error) {
      return toFailure(error, onFault);
    }
  };
}

function toFailure(error: unknown, onFault: (error: unknown) => void): Response {
  if (error instanceof StoreError) {
    if (error.cause) onFault(error.cause);
    return toText(error.code === 'TIMEOUT' ? 504 : 503, error.message);
  }
  onFault(error);
  if (error instanceof OfflineError || error instanceof BuildError)
    return toText(503, error.message);
  return toText(500, 'The server failed to write the file; the fault is logged.');
}

function toText(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
