import { createContext, use } from 'react';
import type { Picking } from './Picking.ts';

/** What can be done with an entity of the view that the canvas shows. */
export interface ViewActions {
  /** Whether toggling the entity expands or collapses it; null where it does nothing. */
  toToggle: (id: string) => 'expand' | 'collapse' | null;
  toggle: (id: string) => void;
  /** Says something for a few seconds; offers to undo the last step with `true`, or what a function takes back. */
  announce: (text: string, undo?: boolean | (() => void)) => void;
  /** What the next entity that is chosen on the canvas is for; null: it is selected. */
  picking: Picking | null;
  setPicking: (picking: Picking | null) => void;
  /** Leads to the search. */
  search: () => void;
  /** Leads to a picture of what is shown, or to what shows it in another page. */
  share: (as: 'picture' | 'embed') => void;
  /** Leads to the tours of one's own, where what is shown can be added as a step. */
  tours: () => void;
}

export const ViewActionsContext = createContext<ViewActions | null>(null);

export function useViewActions(): ViewActions {
  const actions = use(ViewActionsContext);
  if (!actions)
    throw new Error('useViewActions stands outside ViewActionsContext; render it inside App.');
  return actions;
}
