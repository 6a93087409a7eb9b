import { useMemo } from 'react';
import type { JointSelection } from '../graph/Selection.ts';
import { useExplorer } from './ExplorerContext.ts';

/** The selection with the entities selected besides it; the same object until it changes. */
export function useJointSelection(): JointSelection | null {
  const { selection, also } = useExplorer().state.present;
  return useMemo(
    () => (selection && also.length > 0 ? { ...selection, also } : selection),
    [selection, also],
  );
}
