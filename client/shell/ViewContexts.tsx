import type { ReactNode } from 'react';
import { ExploreContext, type Explore } from '../explorer/ExploreContext.ts';
import { FilteredContext } from '../explorer/FilteredContext.ts';
import { ShownContext } from '../explorer/ShownContext.ts';
import type { FilteredSteps } from '../explorer/useFilteredView.ts';

/** Tells panels, rail and bars what is loaded, what of it is filtered out, and what the canvas shows. */
export function ViewContexts({
  filtered,
  visible,
  explore,
  children,
}: {
  filtered: FilteredSteps | null;
  /** Entity ids. */
  visible: ReadonlySet<string>;
  /** What can be done with it, where it is a neighbourhood. */
  explore: Explore | null;
  children: ReactNode;
}): ReactNode {
  return (
    <FilteredContext value={filtered}>
      <ShownContext value={visible}>
        <ExploreContext value={explore}>{children}</ExploreContext>
      </ShownContext>
    </FilteredContext>
  );
}
