import type { GraphStore } from '../store/GraphStore.ts';
import { mapStore } from '../store/mapStore.ts';

/** A request that has kept the event loop for so long lets others have a turn before it calls again. */
const MOST_MS_OF_A_TURN = 2;

/**
 * The store for one request, which calls at most `most` at once, so that one request leaves room for others; once its calls
 * have taken `MOST_MS_OF_A_TURN` others get their turn, also where the store answers without waiting for anything.
 */
export function takeTurns(store: GraphStore, most: number): GraphStore {
  const waiting: (() => void)[] = [];
  let running = 0;
  let turnBegan = performance.now();
  let nextTurn: Promise<void> | null = null;
  const isTurnOver = (): boolean => performance.now() - turnBegan > MOST_MS_OF_A_TURN;
  const waitForTurn = (): Promise<void> =>
    (nextTurn ??= new Promise((resolve) =>
      setImmediate(() => {
        nextTurn = null;
        turnBegan = performance.now();
        resolve();
      }),
    ));
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return mapStore(store, (_name, method) => async (...args) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      // Asked anew after each wait: of those that wait for the same turn, the first may use it up.
      while (isTurnOver()) await waitForTurn();
      return await method(...args);
    } finally {
      leave();
    }
  });
}
