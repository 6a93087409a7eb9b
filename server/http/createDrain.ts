import { refuse, toPath, type Middleware, type Refusal } from './Middleware.ts';
import { onEnd } from './onEnd.ts';

/** Lets a server stop without breaking off an answer. */
export interface Drain {
  middleware: Middleware;
  /** From now on requests are refused with 503; resolves when the last answer has gone out, or the time is over. */
  start(mostMs: number): Promise<void>;
}

const STOPPING: Refusal = {
  status: 503,
  code: 'STOPPING',
  sentence: 'The server is stopping; ask again in a moment.',
  retryAfter: 5,
};

export function createDrain(): Drain {
  let isDraining = false;
  let running = 0;
  let onIdle: () => void = () => undefined;
  return {
    middleware(request, response, next) {
      // It lives until the last answer has gone out: nobody should start it anew before.
      if (isDraining && toPath(request) !== '/healthz') {
        response.setHeader('Connection', 'close');
        refuse(request, response, STOPPING);
        return;
      }
      running += 1;
      onEnd(request, response, () => {
        running -= 1;
        if (running === 0) onIdle();
      });
      next();
    },
    start(mostMs) {
      isDraining = true;
      if (running === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, mostMs);
        onIdle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
