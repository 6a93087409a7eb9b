import { StoreError } from '../GraphStore.ts';

/** Asking what time it is takes longer than a step does. */
const STEPS_BETWEEN = 4_096;

/**
 * To be called at every step of a long walk: throws `StoreError('TIMEOUT')` once the time is over, or the caller’s deadline
 * has come.
 */
export function createTimeLimit(timeoutMs: number, callersDeadline = Infinity): () => void {
  const deadline = Math.min(performance.now() + timeoutMs, callersDeadline);
  let steps = 0;
  return () => {
    steps += 1;
    if (steps % STEPS_BETWEEN === 0 && performance.now() > deadline) throw toTooLate();
  };
}

/** For a question that takes longer than it may. */
export function toTooLate(): StoreError {
  return new StoreError('TIMEOUT', 'The graph took too long over this; ask for less.');
}
