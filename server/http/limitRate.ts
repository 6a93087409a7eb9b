import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { answerText, toPath, type Middleware } from './Middleware.ts';

export interface RateLimit {
  /** Questions and exports, from one address. */
  perMinute: number;
  /** Take the address from the last entry of `X-Forwarded-For`, which the proxy in front has added. */
  behindProxy: boolean;
}

const LIMITED = /^\/(?:graphql|export)(?:\/|$)/;

/** Refuses with 429 who asks too often. It counts in this process alone: several behind a balancer each count their own. */
export function limitRate({ perMinute, behindProxy }: RateLimit): Middleware {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (request, response, next) => {
    if (!LIMITED.test(toPath(request))) {
      next();
      return;
    }
    limiter.consume(toAddress(request, behindProxy)).then(next, (refused: unknown) => {
      const wait = refused instanceof RateLimiterRes ? refused.msBeforeNext : 60_000;
      answerText(
        response,
        429,
        `More than ${perMinute} questions in a minute; wait, then ask again.`,
        { 'Retry-After': String(Math.max(1, Math.ceil(wait / 1000))) },
      );
    });
  };
}

function toAddress({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? String(headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
}
