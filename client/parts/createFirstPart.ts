import {
  createElement,
  useEffect,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { PartError, toPartError } from './lazyPart.ts';

/** A component of the first screen, and what begins to load its code. */
export interface FirstPart<Props> {
  Part: ComponentType<Props>;
  /** Resolves when it is there, or could not be loaded. */
  begin(): Promise<void>;
}

/**
 * A component whose code is loaded ahead, so that it is there when it is shown; `fallback` stands in for it until then, and
 * until `whenShown` resolves. Showing it throws `PartError` where it could not be loaded. It comes as soon as it is there: for
 * what suspends, as a `lazyPart` does, React would keep the fallback for a third of a second.
 */
export function createFirstPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode,
  whenShown: () => Promise<void>,
): FirstPart<Props> {
  type Outcome = { loaded: ComponentType<Props> } | PartError;
  let begun: Promise<void> | null = null;
  let outcome: Outcome | null = null;
  const listeners = new Set<() => void>();
  const settle = async (next: Outcome): Promise<void> => {
    await whenShown();
    outcome = next;
    for (const listener of listeners) listener();
  };
  const begin = (): Promise<void> =>
    (begun ??= load().then(
      (loaded) => void settle({ loaded }),
      (cause: unknown) => void settle(toPartError(cause)),
    ));
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  function Part(props: Props): ReactNode {
    const now = useSyncExternalStore(subscribe, () => outcome);
    useEffect(() => void begin(), []);
    if (now instanceof PartError) throw now;
    return now ? createElement(now.loaded, props) : fallback;
  }
  return { Part, begin };
}
