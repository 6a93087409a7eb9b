import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react';
import { createHrefs, type ToHref } from './createHrefs.ts';
import { useExplorer } from './ExplorerContext.ts';

const HrefContext = createContext<ToHref | null>(null);

/**
 * Below `ExplorerContext`. There are many links, and each leads elsewhere after each thing that is done: what was done is
 * shown first, then they follow, and they alone.
 */
export function HrefProvider({ children }: { children: ReactNode }): ReactNode {
  const { state, toAddress } = useExplorer();
  const settled = useDeferredValue(state);
  const toHref = useMemo(() => createHrefs(settled, toAddress), [settled, toAddress]);
  return <HrefContext value={toHref}>{children}</HrefContext>;
}

/** The address of what an action leads to, so that it can be a link; below `HrefProvider` only. */
export function useHrefs(): ToHref {
  const toHref = use(HrefContext);
  if (!toHref) throw new Error('useHrefs stands outside HrefProvider; render it inside App.');
  return toHref;
}
