import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLinkFaults } from '../explorer/useLinkFaults.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import { FilterBar } from './FilterBar.tsx';
import { LinkNotice } from './LinkNotice.tsx';

/** Above what is shown: what the link could not say, and what is filtered by. Nothing where there is neither. */
export function ViewBars({
  counted,
  filtered = true,
}: {
  counted: boolean;
  /** What is shown is subject to the filter. */
  filtered?: boolean;
}): ReactNode {
  const faults = useLinkFaults();
  const { hidden } = useExplorer().state.present;
  const isFiltered = filtered && !hidesNothing(hidden);
  if (!faults && !isFiltered) return null;
  return (
    <div className="view-bars">
      {faults && <LinkNotice faults={faults} />}
      {isFiltered && <FilterBar counted={counted} />}
    </div>
  );
}
