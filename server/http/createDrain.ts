import { answerText, type Middleware } from './Middleware.ts';

/** Lets a server stop without breaking off an answer. */
export interface Drain {
  middleware: Middleware;
  /** From now on requests are refused with 503; resolves when the last answer has gone out, or the time is over. */
  start(mostMs: number): Promise<void>;
}

export function createDrain(): Drain {
  let isDraining = false;
  let running = 0;
  let onIdle: () => void = () => undefined;
  return {
    middleware(_request, response, next) {
      if (isDraining) {
        answerText(response, 503, 'The server is stopping; ask again in a moment.', {
          Connection: 'close',
          'Retry-After': '5',
        });
        return;
      }
      running += 1;
      response.once('close', () => {
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
