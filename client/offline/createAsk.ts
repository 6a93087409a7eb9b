import type { Ask } from '../api/ask.ts';
import { RequestError } from '../api/RequestError.ts';
import type { Engine } from './engineMessages.ts';

const JSON_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * Answers in the place of a server: what is known beforehand at once, the rest by the engine, which is opened by the first
 * question that needs it.
 */
export function createAsk(
  known: Readonly<Record<string, string>>,
  openEngine: () => Promise<Engine>,
): Ask {
  return async (question, signal) => {
    signal.throwIfAborted();
    const text = JSON.stringify(question);
    const answer = known[text];
    if (answer !== undefined) return toResponse(200, answer);
    const engine = await openEngine().catch((error: unknown) => {
      throw new RequestError(
        'BROKEN_FILE',
        `The graph in this file cannot be opened: ${String(error)}`,
      );
    });
    const { status, text: answered } = await engine(text, signal);
    return toResponse(status, answered);
  };
}

const toResponse = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': JSON_TYPE } });
