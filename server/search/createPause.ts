/**
 * For long work in small steps: called after each of them, it lets all else that waits have its turn, once the last turn
 * is so many milliseconds ago. Null where it is not yet time, so that most steps wait for nothing.
 */
export function createPause(everyMs: number): () => Promise<void> | null {
  let last = performance.now();
  return () => {
    if (performance.now() - last < everyMs) return null;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now();
        resolve();
      });
    });
  };
}
