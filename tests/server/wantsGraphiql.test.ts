import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { wantsGraphiql } from '../../server/http/wantsGraphiql.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

it.each([
  ['GET', '/graphql', BROWSER, true],
  ['HEAD', '/graphql', BROWSER, true],
  ['GET', '/graphql?query={graph{store}}', BROWSER, true],
  ['GET', '/graphql?query={graph{store}}', 'application/json', false],
  ['GET', '/graphql', '*/*', false],
  ['GET', '/graphql', undefined, false],
  ['POST', '/graphql', BROWSER, false],
  ['GET', '/graphqls', BROWSER, false],
  ['GET', '/', BROWSER, false],
])('%s %s for %s is the page: %s', (method, url, accept, expected) => {
  const request = { method, url, headers: { accept } } as IncomingMessage;
  expect(wantsGraphiql(request)).toBe(expected);
});
