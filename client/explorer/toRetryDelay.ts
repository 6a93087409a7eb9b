const LONGEST_S = 60;
/** Part of the delay that chance may take away, so that many pages do not come back all at once. */
const JITTER = 0.25;

/**
 * How long to wait before another try, in ms: after 1, 2, 3 … failures in a row at most 2, 4, 8 … and never more than
 * 60 s. `chance` is from 0 up to 1.
 */
export function toRetryDelay(failures: number, chance: number): number {
  const seconds = Math.min(LONGEST_S, 2 ** Math.max(1, failures));
  return Math.round(seconds * 1000 * (1 - JITTER * chance));
}
