/** That the browser refused something, for whoever has to say so. */
export interface Loss {
  /** Whether it has happened. */
  has: () => boolean;
  happen: () => void;
  /** Calls `listener` whenever it happens, until the answer is called. */
  subscribe: (listener: () => void) => () => void;
}

/** Nothing is lost yet. */
export function createLoss(): Loss {
  const listeners = new Set<() => void>();
  let isLost = false;
  return {
    has: () => isLost,
    happen: () => {
      isLost = true;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
