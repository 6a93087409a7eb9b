import type { App } from '../../server/app.ts';

export interface Reply {
  status: number;
  body: unknown;
}

/** Posts a question to the API, as a reader of the page would. */
export async function request(app: App, query: string, variables?: object | null): Promise<Reply> {
  const response = await app.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(variables ? { query, variables } : { query }),
  });
  return { status: response.status, body: await response.json() };
}
