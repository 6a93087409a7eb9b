import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';

/**
 * Refuses a body of more than so many bytes. A body whose length is declared is not counted, because Node's HTTP reads no
 * more than that: Yoga's own limit counts every body, which takes longer than all else that it does for a small question.
 */
export function useBodyLimit(most: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const declared = request.headers.get('content-length');
      if (declared !== null) {
        if (!/^\d+$/.test(declared) || Number(declared) > most) throw toTooLarge(most);
        return;
      }
      if (!requestParser || !request.body) return;
      setRequestParser(async (each) => requestParser(await readWithin(each, most, fetchAPI)));
    },
  };
}

/** The same request once its body has come. */
async function readWithin(request: Request, most: number, fetchAPI: FetchAPI): Promise<Request> {
  const { url, method, headers, signal } = request;
  const reader = (request.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw toTooLarge(most);
    }
    chunks.push(value);
  }
  const body = await new Blob(chunks).text();
  return new fetchAPI.Request(url, { method, headers, signal, body });
}

function toTooLarge(most: number): GraphQLError {
  return new GraphQLError(`Request body too large: ${most} bytes are allowed.`, {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } },
  });
}
