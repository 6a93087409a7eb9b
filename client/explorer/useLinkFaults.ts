import { useState } from 'react';
import { useExplorer } from './ExplorerContext.ts';
import { useFiltered } from './FilteredContext.ts';
import { useLibrary } from './LibraryContext.ts';
import { listUnknown } from './listUnknown.ts';
import type { Link } from './useExplorerState.ts';

/** What is to be said of the address that the page, or a kept view, was opened with. */
export interface LinkFaults {
  /** What it holds that cannot be read or that the graph does not have, each once. */
  passedOver: readonly string[];
  /** The graph that it was made with, where that is not the one at hand. */
  otherRevision: string | null;
  dismiss: () => void;
}

/** Null where nothing is to be said, or it was said and put away. */
export function useLinkFaults(): LinkFaults | null {
  const { link, isLinkSaid, sayLink } = useExplorer();
  const library = useLibrary();
  const filtered = useFiltered();
  const [known, setKnown] = useState<{ link: Link; unknown: readonly string[] } | null>(null);
  const unknown = known?.link === link ? known.unknown : null;
  // Only what was loaded for the link itself tells what of it is unknown.
  if (unknown === null && filtered && filtered.steps === link.moment.steps)
    setKnown({ link, unknown: listUnknown(link.moment, filtered.whole, library) });
  if (isLinkSaid) return null;
  const passedOver = [...new Set([...link.dropped, ...(unknown ?? [])])];
  const otherRevision =
    link.revision !== null && link.revision !== library.revision ? link.revision : null;
  if (passedOver.length === 0 && otherRevision === null) return null;
  return { passedOver, otherRevision, dismiss: sayLink };
}
