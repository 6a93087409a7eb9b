import { createContext, use, useMemo } from 'react';
import { countFacets, type FacetCounts } from '../graph/countFacets.ts';
import { useExplorer } from './ExplorerContext.ts';
import { useLibrary } from './LibraryContext.ts';
import { toKept, type FilteredSteps } from './useFilteredView.ts';

/** What is shown and what is filtered out of it; null while nothing is loaded. */
export const FilteredContext = createContext<FilteredSteps | null>(null);

export function useFiltered(): FilteredSteps | null {
  return use(FilteredContext);
}

/** How much each value of the filter would show of the graph at hand; null while nothing is loaded. */
export function useFacetCounts(): FacetCounts | null {
  const filtered = useFiltered();
  const { report } = useLibrary();
  const { hidden } = useExplorer().state.present;
  const whole = filtered?.whole;
  const steps = filtered?.steps;
  return useMemo(() => {
    if (!whole || !steps) return null;
    const parts = new Map(
      report.sections.flatMap(({ id, part }) => (part ? [[id, part.id] as const] : [])),
    );
    return countFacets(whole, hidden, { kept: toKept(steps), parts });
  }, [whole, steps, hidden, report]);
}
