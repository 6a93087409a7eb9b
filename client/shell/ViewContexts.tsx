import type { ReactNode } from 'react';
import { FilteredContext } from '../explorer/FilteredContext.ts';
import { ShownContext } from '../explorer/ShownContext.ts';
import type { FilteredSteps } from '../explorer/useFilteredView.ts';

/** Tells panels, rail and bars what is loaded, what of it is filtered out, and what the canvas shows. */
export function ViewContexts({
  filtered,
  visible,
  children,
}: {
  filtered: FilteredSteps | null;
  /** Entity ids. */
  visible: ReadonlySet<string>;
  children: ReactNode;
}): ReactNode {
  return (
    <FilteredContext value={filtered}>
      <ShownContext value={visible}>{children}</ShownContext>
    </FilteredContext>
  );
}
