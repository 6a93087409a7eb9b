import type { App } from '../../server/app.ts';

/** What a POST holds. */
export interface Question {
  query?: string;
  variables?: object;
}

export interface Reply {
  status: number;
  body: unknown;
}

/** Posts a question to the API, as a reader of the page would: as JSON, unless another type is said. */
export async function request(
  app: App,
  question: Question,
  type = 'application/json',
): Promise<Reply> {
  const response = await app.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(question),
  });
  return { status: response.status, body: await response.json() };
}
