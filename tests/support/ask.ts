import type { GraphQLFormattedError } from 'graphql';
import type { App } from '../../server/app.ts';

export interface Answer {
  status: number;
  // The answer's shape follows from the query in the test.
  data: any;
  errors?: GraphQLFormattedError[];
}

/** Posts a query to the API as a client would, and reads the answer. */
export async function ask(app: App, query: string, variables?: object): Promise<Answer> {
  const response = await app.fetch('http://fazhi.test/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
