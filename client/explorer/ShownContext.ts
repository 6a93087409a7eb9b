import { createContext, use } from 'react';

/** Ids of the entities that the canvas shows: a link to one of them selects it, any other opens it. */
export const ShownContext = createContext<ReadonlySet<string>>(new Set());

export function useShown(): ReadonlySet<string> {
  return use(ShownContext);
}
