import { expect } from 'vitest';
import type { App } from '../../server/app.ts';
import { ask } from './ask.ts';

export interface PostedAnswer {
  status: number;
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: { cost?: { cost: number; limit: number } };
}

/** Posts a body as it is. */
export async function post(
  app: App,
  body: string | ReadableStream,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<PostedAnswer> {
  const response = await app.fetch('http://fazhi.test/graphql', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  const text = await response.text();
  return { status: response.status, ...(text ? (JSON.parse(text) as object) : {}) };
}

/** The app, over the embedded store, answers as before. */
export async function expectHonestAnswer(app: App): Promise<void> {
  const { data } = await ask(app, '{ graph { store } }');
  expect(data).toEqual({ graph: { store: 'memory' } });
}

/** A selection of entities within entities, so many levels down, `page` being the argument of each page. */
export const nest = (levels: number, page: string): string =>
  levels === 0
    ? 'id'
    : `id name { zh } relations(${page}) { nodes { type target { ${nest(levels - 1, page)} } } }`;
