import { createContext, use } from 'react';
import type { CardEntity, Step, View } from '../graph/model.ts';

/** What can be done with the neighbourhood that the canvas shows. */
export interface Explore {
  view: View;
  /** Null where the entity is not loaded. */
  find: (id: string) => CardEntity | null;
  /** Takes the step, and says what became of it. */
  run: (step: Exclude<Step, { type: 'open' }>) => void;
}

/** Null where the canvas shows the whole graph, or nothing yet. */
export const ExploreContext = createContext<Explore | null>(null);

export function useExplore(): Explore | null {
  return use(ExploreContext);
}
