import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or hands it on. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** All of them in this order, as one. */
export function chain(...all: readonly Middleware[]): Middleware {
  return (request, response, next) => {
    const run = (at: number): void => {
      const middleware = all[at];
      if (middleware) middleware(request, response, () => run(at + 1));
      else next();
    };
    run(0);
  };
}

/** Answers with one sentence. */
export function answerText(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${sentence}\n`);
}

/** Of the address, without what is asked. */
export function toPath({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? '/';
}
