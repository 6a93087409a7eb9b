/** How a question reaches what answers it. */

/**
 * Takes a question as it is posted (JSON of `query` and `variables`) and answers as the API does over HTTP. Rejects with the
 * signal’s reason once that is aborted.
 */
export type Ask = (question: string, signal: AbortSignal) => Promise<Response>;

const askServer: Ask = (question, signal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: question,
    signal,
  });

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
