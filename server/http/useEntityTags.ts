import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../store/GraphStore.ts';
import { isKnown } from '../protocol/isKnown.ts';

/** Names this process: what answers a question may be written otherwise in the next one. */
const PROCESS = `${process.pid.toString(36)}${Date.now().toString(36)}`;

/** Kept by a browser, which asks each time whether it still holds. */
const ASK_ANEW = 'no-cache';

/**
 * Gives the answer to a question asked by its address (GET) an `ETag`, and answers 304, without working it out, where the
 * client has it already. The tag is of the graph’s revision and the address. An answer with errors gets none.
 */
export function useEntityTags(store: Pick<GraphStore, 'getGraph'>): Plugin {
  const tags = new WeakMap<Request, string>();
  const complete = new WeakSet<Request>();
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || !url.searchParams.has('query')) return;
      // Read before the answer is: a graph that changes meanwhile leaves a tag that no longer holds, never one that does.
      const tag = await readTag(store, url);
      if (tag === null) return;
      tags.set(request, tag);
      if (isKnown(request.headers.get('if-none-match'), tag))
        endResponse(new fetchAPI.Response(null, { status: 304, headers: toHeaders(tag) }));
    },
    onResultProcess({ request, result }) {
      if (isComplete(result)) complete.add(request);
    },
    onResponse({ request, response }) {
      const tag = tags.get(request);
      if (tag === undefined || response.status !== 200 || !complete.has(request)) return;
      for (const [name, value] of Object.entries(toHeaders(tag))) response.headers.set(name, value);
    },
  };
}

const toHeaders = (tag: string): Record<string, string> => ({
  'Cache-Control': ASK_ANEW,
  ETag: tag,
});

/** Null where the store does not answer: the question itself will say so. Weak, because an answer goes out compressed or not. */
async function readTag(store: Pick<GraphStore, 'getGraph'>, url: URL): Promise<string | null> {
  try {
    const { revision } = await store.getGraph();
    const hash = createHash('sha256').update(`${PROCESS} ${revision} ${url.search}`);
    return `W/"${hash.digest('base64url')}"`;
  } catch {
    return null;
  }
}

function isComplete(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false;
  if (Array.isArray(result) || Symbol.asyncIterator in result) return false;
  const { data, errors = [] } = result as ExecutionResult;
  return data !== undefined && data !== null && errors.length === 0;
}
