/**
 * Counts the changes of the tours that this browser keeps: what was made of them before is out of date. It stands apart
 * from the tours themselves, whose code is loaded only where there are any.
 */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let version = 0;

export function announceTours(): void {
  version += 1;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another number after each change. */
export function useToursVersion(): number {
  return useSyncExternalStore(subscribe, () => version);
}
