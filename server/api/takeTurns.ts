import type { GraphStore } from '../store/GraphStore.ts';
import { mapStore } from '../store/mapStore.ts';

/**
 * The store for one request, which calls at most `most` at once, so that one request leaves room for others; between two
 * calls others get their turn, also where the store answers without waiting for anything.
 */
export function takeTurns(store: GraphStore, most: number): GraphStore {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  // One call begins in each turn of the event loop, so that what else came in is looked at before the next. The first need
  // not wait: most questions have no other.
  const waitingForTurn: (() => void)[] = [];
  let isTaken = false;
  const takeTurn = (): void => {
    isTaken = true;
    setImmediate(endTurn);
  };
  const endTurn = (): void => {
    isTaken = false;
    const next = waitingForTurn.shift();
    if (!next) return;
    takeTurn();
    next();
  };
  return mapStore(store, (_name, method) => async (...args) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    if (isTaken) await new Promise<void>((resolve) => waitingForTurn.push(resolve));
    else takeTurn();
    try {
      return await method(...args);
    } finally {
      leave();
    }
  });
}
