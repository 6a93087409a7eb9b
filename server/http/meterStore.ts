import type { GraphStore } from '../store/GraphStore.ts';
import type { Metrics } from './createMetrics.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same store, also for its callers; each call is timed. */
export function meterStore(store: GraphStore, metrics: Metrics): GraphStore {
  return new Proxy(store, {
    get(target, name: keyof GraphStore) {
      if (name === 'forCaller')
        return (signal: AbortSignal) => meterStore(target.forCaller(signal), metrics);
      const method = target[name] as Method;
      return async (...args: unknown[]) => {
        const begun = performance.now();
        try {
          return await method(...args);
        } finally {
          metrics.timeStore(name, (performance.now() - begun) / 1000);
        }
      };
    },
  });
}
