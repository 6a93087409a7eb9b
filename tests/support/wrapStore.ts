import type { GraphStore } from '../../server/store/GraphStore.ts';

type Method = (...args: unknown[]) => unknown;

/** The same store, also for its callers, with another method in the place of each for which `replace` gives one. */
export function wrapStore(
  store: GraphStore,
  replace: (name: keyof GraphStore, method: Method) => Method,
): GraphStore {
  return new Proxy(store, {
    get: (target, name: keyof GraphStore) => {
      if (name === 'forCaller')
        return (signal: AbortSignal) => wrapStore(target.forCaller(signal), replace);
      return replace(name, target[name] as Method);
    },
  });
}
