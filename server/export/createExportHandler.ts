import type { WithIndex } from '../search/createIndexSource.ts';
import { StoreError } from '../store/GraphStore.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { isKnown } from '../protocol/isKnown.ts';
import { openExport } from './openExport.ts';
import { RequestError } from './RequestError.ts';
import { toByteStream } from './toByteStream.ts';

export interface ExportHandlerOptions {
  store: GraphStore;
  withIndex: WithIndex;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
  /** How many entities or relations are read at a time. */
  pageSize?: number;
}

export type ExportHandler = (request: Request) => Promise<Response>;

/** What stands before the format in an address. */
export const EXPORT_PATH = '/export/';

const METHODS = 'GET, HEAD';

/**
 * Answers `/export/<format>?<view>`: the graph, or the view of it, as a file that is written while it is read. A fault
 * that is found before the first byte is one plain sentence; one that comes later breaks the answer off, so that nobody
 * takes a part for the whole.
 */
export function createExportHandler({
  store,
  onFault = () => undefined,
  ...options
}: ExportHandlerOptions): ExportHandler {
  return async (request) => {
    try {
      checkMethod(request.method);
      const { pathname, searchParams } = new URL(request.url);
      const own = store.forCaller(request.signal);
      const order = { format: toFormat(pathname), parameters: searchParams };
      const found = await openExport(order, { ...options, store: own });
      const headers = toHeaders(found);
      if (isKnown(request.headers.get('If-None-Match'), headers.ETag))
        return new Response(null, { status: 304, headers });
      const pieces = await found.open();
      return new Response(
        request.method === 'HEAD' ? null : toByteStream(tellFaults(pieces, onFault)),
        { headers },
      );
    } catch (error) {
      return toAnswer(error, onFault);
    }
  };
}

function checkMethod(method: string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new RequestError(405, `An export is not answered to ${method}; use GET or HEAD.`);
}

function toFormat(path: string): string {
  const format = path.slice(EXPORT_PATH.length);
  try {
    return decodeURIComponent(format);
  } catch {
    return format;
  }
}

function toHeaders({ fileName, mediaType, tag }: Awaited<ReturnType<typeof openExport>>) {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: `"${tag}"`,
  };
}

async function* tellFaults<T>(
  pieces: AsyncIterable<T>,
  onFault: (error: unknown) => void,
): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (error) {
    const isAbandoned = error instanceof StoreError && error.code === 'CANCELLED';
    if (!isAbandoned) onFault(error);
    throw error;
  }
}

function toAnswer(error: unknown, onFault: (error: unknown) => void): Response {
  if (error instanceof RequestError)
    return toText(error.status, error.message, error.status === 405 ? { Allow: METHODS } : {});
  if (error instanceof StoreError) {
    if (error.cause) onFault(error.cause);
    return toText(error.code === 'TIMEOUT' ? 504 : 503, error.message);
  }
  onFault(error);
  return toText(500, 'The server failed to answer; the fault is logged.');
}

function toText(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
