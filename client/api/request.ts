import { ask } from './ask.ts';
import { noteAnswer } from './connection.ts';
import type { TypedDocumentString } from './operations.generated.ts';
import { RequestError } from './RequestError.ts';

/** Longer than the server's own limits, so that its reason comes first. */
const TIMEOUT_MS = 20_000;

interface Answer {
  data?: unknown;
  errors?: readonly { message?: string; extensions?: { code?: string } }[];
}

async function readAnswer(response: Response): Promise<Answer> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) return body;
  } catch (error) {
    if (error instanceof DOMException) throw error;
  }
  throw new RequestError(
    'BAD_RESPONSE',
    `The server answered ${response.status} without a GraphQL result.`,
  );
}

/** The reason for a failed fetch: the caller's own abort passes as it is. */
function toFailure(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted || error instanceof RequestError) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new RequestError('TIMEOUT', `No answer within ${TIMEOUT_MS / 1000} s.`);
  return new RequestError('UNREACHABLE', 'The server cannot be reached.');
}

/**
 * Asks the GraphQL API: the server, or what answers in its place. Rejects with `RequestError` where there is no complete
 * answer, and with the
 * signal's reason where it was aborted.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await ask(
      { query: document.toString(), variables },
      signal ? AbortSignal.any([signal, timeout]) : timeout,
    );
    const answer = await readAnswer(response);
    const error = answer.errors?.[0];
    if (error)
      throw new RequestError(
        error.extensions?.code ?? 'INTERNAL_SERVER_ERROR',
        error.message ?? 'The server gave no reason.',
      );
    if (answer.data === undefined || answer.data === null)
      throw new RequestError(
        'BAD_RESPONSE',
        `The server answered ${response.status} without data.`,
      );
    noteAnswer(true);
    return answer.data as Data;
  } catch (error) {
    const failure = toFailure(error, signal);
    if (failure instanceof RequestError) noteAnswer(!failure.passing);
    throw failure;
  }
}
