import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RefusalCode } from '../protocol/errorCodes.ts';
import { wantsGraphiql } from './wantsGraphiql.ts';

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

const ASKED = /^\/(?:graphql|export|offline\.html)(?:\/|$)/;

/** It is a question or an export, not a page or what a page loads. */
export function isAsked(request: IncomingMessage): boolean {
  return ASKED.test(toPath(request)) && !wantsGraphiql(request);
}

/** Refuses with one sentence: questions as GraphQL answers, which a page of any site can read, all else as text. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, sentence, retryAfter }: Refusal,
): void {
  const headers = { 'Retry-After': String(retryAfter) };
  if (toPath(request) !== '/graphql') {
    answerText(response, status, sentence, headers);
    return;
  }
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    ...headers,
  });
  response.end(JSON.stringify({ errors: [{ message: sentence, extensions: { code } }] }));
}

export interface Refusal {
  status: number;
  code: RefusalCode;
  sentence: string;
  /** Seconds. */
  retryAfter: number;
}
