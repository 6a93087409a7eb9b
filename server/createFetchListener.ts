import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/**
 * Serves a handler of requests without a body. What it answers is read no faster than the client takes it; a client that
 * goes away aborts the request’s signal and cancels the body, and a body that fails breaks the connection.
 */
export function createFetchListener(
  handle: (request: Request) => Promise<Response>,
): RequestListener {
  return (incoming, outgoing) => void answer(handle, incoming, outgoing);
}

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // All that is done around a request listens for its end, and so does what streams: more than Node takes for no leak.
  outgoing.setMaxListeners(20);
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  try {
    const response = await handle(toRequest(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
    else outgoing.end();
  } catch {
    // The handler has told of its fault, and a client that has gone away is none.
    outgoing.destroy();
  }
}

/** What a handler may look at. */
const PASSED = ['if-none-match', 'accept-encoding'] as const;

function toRequest({ url = '/', method = 'GET', headers }: IncomingMessage, signal: AbortSignal) {
  const given = PASSED.flatMap((name): [string, string][] => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value]];
  });
  return new Request(new URL(url, 'http://localhost'), { method, signal, headers: given });
}
