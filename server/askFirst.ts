import {
  LibraryDocument,
  OverviewDocument,
  ToursDocument,
} from '../client/api/operations.generated.ts';
import { createApp } from './app.ts';
import type { GraphStore } from './store/GraphStore.ts';

/** What the explorer's first screen asks, each without variables. */
const DOCUMENTS = [LibraryDocument, OverviewDocument, ToursDocument];

/** A question as it is sent, and what it was answered: the text, and the data in it. */
export interface FirstAnswer {
  question: string;
  answer: string;
  data: unknown;
}

/**
 * Asks a store what the first screen does: its library, the whole graph and its tours, in this order, all at once. Where the
 * store may take `timeoutMs` for a statement, so may the API. Throws where one has no answer, with what was said instead.
 */
export function askFirst(store: GraphStore, timeoutMs?: number): Promise<FirstAnswer[]> {
  const app = createApp(timeoutMs === undefined ? { store } : { store, queryTimeoutMs: timeoutMs });
  const ask = async (question: string): Promise<FirstAnswer> => {
    const response = await app.fetch('http://fazhi.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: question,
    });
    const answer = await response.text();
    const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
    if (!response.ok || errors !== undefined)
      throw new Error(`What the first screen asks has no answer: ${answer.slice(0, 500)}`);
    return { question, answer, data };
  };
  const questions = DOCUMENTS.map((document) =>
    JSON.stringify({ query: document.toString(), variables: {} }),
  );
  return Promise.all(questions.map(ask));
}
