import { createContext, use } from 'react';
import type { Explorer } from './useExplorerState.ts';

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer's state and what can be done with it; below `ExplorerContext` only. */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (!explorer)
    throw new Error('useExplorer stands outside ExplorerContext; render it inside App.');
  return explorer;
}
