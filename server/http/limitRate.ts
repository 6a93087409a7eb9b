import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isAsked, refuse, type Middleware } from './Middleware.ts';

export interface RateLimit {
  /** Questions and exports, from one address. */
  perMinute: number;
  /** Take the address from the last entry of `X-Forwarded-For`, which the proxy in front has added. */
  behindProxy: boolean;
}

/** Refuses with 429 who asks too often. It counts in this process alone: several behind a balancer each count their own. */
export function limitRate({ perMinute, behindProxy }: RateLimit): Middleware {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (request, response, next) => {
    // A browser asks first whether it may ask.
    if (!isAsked(request) || request.method === 'OPTIONS') {
      next();
      return;
    }
    limiter.consume(toKey(toAddress(request, behindProxy))).then(next, (refused: unknown) => {
      const wait = refused instanceof RateLimiterRes ? refused.msBeforeNext : 60_000;
      refuse(request, response, {
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        sentence: `More than ${perMinute} questions in a minute; wait, then ask again.`,
        retryAfter: Math.max(1, Math.ceil(wait / 1000)),
      });
    });
  };
}

function toAddress({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? String(headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
}

/** Who has one address of version 6 has a network of them: its first four groups stand for all. */
function toKey(address: string): string {
  const narrow = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(narrow)) return narrow;
  const [head = '', tail = ''] = narrow.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
