import type { GraphStore } from './GraphStore.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same store, also for its callers, each method as `wrap` makes it. */
export function mapStore(
  store: GraphStore,
  wrap: (name: keyof GraphStore, method: Method) => Method,
): GraphStore {
  // Made anew for each request.
  const mapped: Partial<Record<keyof GraphStore, unknown>> = {};
  for (const name of Object.keys(store) as (keyof GraphStore)[])
    if (name !== 'forCaller') mapped[name] = wrap(name, store[name] as Method);
  mapped.forCaller = (...caller: Parameters<GraphStore['forCaller']>) =>
    mapStore(store.forCaller(...caller), wrap);
  return mapped as GraphStore;
}
