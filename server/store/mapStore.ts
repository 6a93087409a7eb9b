import type { GraphStore } from './GraphStore.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same store, also for its callers, each method as `wrap` makes it. */
export function mapStore(
  store: GraphStore,
  wrap: (name: keyof GraphStore, method: Method) => Method,
): GraphStore {
  const names = Object.keys(store) as (keyof GraphStore)[];
  const methods = names
    .filter((name) => name !== 'forCaller')
    .map((name) => [name, wrap(name, store[name] as Method)]);
  return {
    ...(Object.fromEntries(methods) as Omit<GraphStore, 'forCaller'>),
    forCaller: (signal) => mapStore(store.forCaller(signal), wrap),
  };
}
