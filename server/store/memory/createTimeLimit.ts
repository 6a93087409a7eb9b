import { StoreError } from '../GraphStore.ts';

/** Asking what time it is takes longer than a step does. */
const STEPS_BETWEEN = 4_096;

/** To be called at every step of a long walk: throws `StoreError('TIMEOUT')` once the time is over. */
export function createTimeLimit(timeoutMs: number): () => void {
  const deadline = performance.now() + timeoutMs;
  let steps = 0;
  return () => {
    steps += 1;
    if (steps % STEPS_BETWEEN === 0 && performance.now() > deadline)
      throw new StoreError('TIMEOUT', 'The graph took too long over this; ask for less.');
  };
}
