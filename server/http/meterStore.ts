import type { GraphStore } from '../store/GraphStore.ts';
import { mapStore } from '../store/mapStore.ts';
import type { Metrics } from './createMetrics.ts';

/** The same store; each call is timed. */
export function meterStore(store: GraphStore, metrics: Metrics): GraphStore {
  return mapStore(store, (name, method) => async (...args) => {
    const begun = performance.now();
    try {
      return await method(...args);
    } finally {
      metrics.timeStore(name, (performance.now() - begun) / 1000);
    }
  });
}
