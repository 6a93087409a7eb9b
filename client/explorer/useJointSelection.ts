import { useMemo } from 'react';
import { readPassageId } from '../graph/passage.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { useExplorer } from './ExplorerContext.ts';
import { requestPassageClaims } from './requestPassageClaims.ts';
import { useLoaded } from './useLoaded.ts';

/**
 * The selection with the entities selected besides it or, of a passage, with all that quotes it, once that is known; the
 * same object until it changes.
 */
export function useJointSelection(): JointSelection | null {
  const { selection, also } = useExplorer().state.present;
  const passage = selection?.type === 'passage' ? readPassageId(selection.id) : null;
  const quoting = useLoaded(
    passage && `claims of ${passage.report} ${passage.start}-${passage.end}`,
    async (signal) => (passage ? requestPassageClaims(passage, signal) : new Set<string>()),
  );
  const claims = quoting.status === 'ready' ? quoting.data : null;
  return useMemo(() => {
    if (selection && claims) return { ...selection, claims };
    return selection && also.length > 0 ? { ...selection, also } : selection;
  }, [selection, also, claims]);
}
