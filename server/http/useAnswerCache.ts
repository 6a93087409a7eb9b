import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../store/GraphStore.ts';
import { isKnown } from '../protocol/isKnown.ts';

/** Names this process: what answers a question may be written otherwise in the next one. */
const PROCESS = `${process.pid.toString(36)}${Date.now().toString(36)}`;

/** Kept by a browser, which asks each time whether it still holds. */
const ASK_ANEW = 'no-cache';

/** Of answers kept here; what the first screen of one report asks is 400 kB. One of them may take an eighth. */
const MOST_BYTES = 16_000_000;

interface Answer {
  body: Uint8Array<ArrayBuffer>;
  type: string;
}

/** What is known of a question that was asked by its address. */
interface Question {
  tag: string;
  /** In what form it is wanted: the tag is of what it says. */
  accept: string;
}

/**
 * Works out the answer to a question asked by its address (GET) once for each revision of the graph: gives it an `ETag`, by
 * which a client that has it is told so (304), and keeps it for others, as long as there is room. The tag is of the graph’s
 * revision and the address. An answer with errors is not kept and gets none.
 */
export function useAnswerCache(
  store: Pick<GraphStore, 'getGraph'>,
  mostBytes = MOST_BYTES,
): Plugin {
  const questions = new WeakMap<Request, Question>();
  const complete = new WeakSet<Request>();
  const answers = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    maxEntrySize: mostBytes / 8,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length,
  });
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || !url.searchParams.has('query')) return;
      // Read before the answer is: a graph that changes meanwhile leaves a tag that no longer holds, never one that does.
      const tag = await readTag(store, url);
      if (tag === null) return;
      const headers = toHeaders(tag);
      if (isKnown(request.headers.get('if-none-match'), tag)) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      const question = { tag, accept: request.headers.get('accept') ?? '' };
      const answer = answers.get(toKey(question));
      if (answer)
        endResponse(
          new fetchAPI.Response(answer.body, {
            headers: { ...headers, 'Content-Type': answer.type },
          }),
        );
      else questions.set(request, question);
    },
    onResultProcess({ request, result }) {
      if (isComplete(result)) complete.add(request);
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const question = questions.get(request);
      if (!question || response.status !== 200 || !complete.has(request)) return;
      for (const [name, value] of Object.entries(toHeaders(question.tag)))
        response.headers.set(name, value);
      const type = response.headers.get('content-type') ?? '';
      // Neither a stream of parts nor one of events.
      if (!/json/.test(type)) return;
      const body = new TextEncoder().encode(await response.text());
      answers.set(toKey(question), { body, type });
      setResponse(new fetchAPI.Response(body, { status: 200, headers: response.headers }));
    },
  };
}

const toKey = ({ tag, accept }: Question): string => `${tag} ${accept}`;

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
