import { afterEach } from 'vitest';
import { openService, type OpenService } from './openService.ts';

export interface ProvidedServices {
  start(...args: Parameters<typeof openService>): Promise<OpenService>;
  /** The test has stopped it itself. */
  forget(): void;
}

/** For a test file: services that are stopped after each test. */
export function provideServices(): ProvidedServices {
  let open: OpenService | null = null;
  afterEach(async () => {
    await open?.stop();
    open = null;
  });
  return {
    start: async (...args) => (open = await openService(...args)),
    forget: () => {
      open = null;
    },
  };
}

/** Posts a question as JSON. */
export const postTo = (
  service: OpenService,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export const QUESTION = { query: 'query Who { graph { store } }' };
