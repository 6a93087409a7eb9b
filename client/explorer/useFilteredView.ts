import { useMemo } from 'react';
import { applyHidden } from '../graph/applyHidden.ts';
import type { Hidden } from '../graph/Hidden.ts';
import type { GraphData, Step } from '../graph/model.ts';
import { findFocus } from './readSteps.ts';
import type { LoadedSteps, ViewData } from './useViewData.ts';

/** What is loaded for a view; its `data` is what the filter lets pass. */
export interface FilteredSteps extends LoadedSteps {
  /** Whether or not it passes. */
  whole: GraphData;
  /** How many entities and relations of the whole do not pass. */
  leftOut: { entities: number; relations: number };
}

export interface FilteredView extends ViewData {
  shown: FilteredSteps | null;
}

/** The entity that a view was opened on stays in it, whatever is filtered away. */
export function toKept(steps: readonly Step[]): ReadonlySet<string> {
  const focus = findFocus(steps);
  return new Set(focus === null ? [] : [focus]);
}

/** Takes what is filtered away out of what was loaded, before anything is arranged. */
export function useFilteredView({ loaded, shown }: ViewData, hidden: Hidden): FilteredView {
  return useMemo(() => {
    if (!shown) return { loaded, shown };
    const { data, entities, relations } = applyHidden(shown.data, hidden, toKept(shown.steps));
    return {
      loaded,
      shown: { ...shown, data, whole: shown.data, leftOut: { entities, relations } },
    };
  }, [loaded, shown, hidden]);
}
