import type { IncomingMessage } from 'node:http';

/** Whether a browser opens the API’s address as a page. Everything else that is sent there is a question to the API. */
export function wantsGraphiql({ method, url = '/', headers }: IncomingMessage): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && /^\/graphql(\?|$)/.test(url) && headers.accept?.includes('text/html') === true;
}
