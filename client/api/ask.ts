/** How a question reaches what answers it. */
import { ENDPOINT, toKeptAddress } from './toKeptAddress.ts';

/** As it is posted, in JSON. */
export interface Question {
  query: string;
  variables: unknown;
}

/** Answers a question as the API does over HTTP. Rejects with the signal’s reason once that is aborted. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Response>;

/**
 * A question without variables is asked by its address: a browser keeps the answer, and asks only whether it still holds.
 * Such a request has no headers of its own, as the page may have begun it already.
 */
const askServer: Ask = ({ query, variables }, signal) => {
  const isConstant = Object.keys(variables ?? {}).length === 0;
  if (isConstant) return fetch(toKeptAddress(query), { signal });
  return fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
};

/** What a file that holds all of the explorer says of itself. */
export interface FileFacts {
  /** Of the graph in it. */
  revision: string;
  /** ISO 8601, UTC. */
  writtenAt: string;
}

let current = askServer;
let file: FileFacts | null = null;

/** Asks the server, or what stands in its place. */
export const ask: Ask = (question, signal) => current(question, signal);

/** From now on the page has no server: it came from this file, and `own` answers. */
export function askWithoutServer(own: Ask, facts: FileFacts): void {
  current = own;
  file = facts;
}

/** The file that the page came from; null where a server is behind it. What only a server can do is not offered without one. */
export function readFileFacts(): FileFacts | null {
  return file;
}
