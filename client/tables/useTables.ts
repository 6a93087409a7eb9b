import { useState } from 'react';
import { useLoaded, type Loaded } from '../explorer/useLoaded.ts';
import { requestTables, type Progress, type TablesData } from './requestTables.ts';

export interface LoadedTables {
  loaded: Loaded<TablesData>;
  progress: Progress;
  /** A person has stopped it; what had come by then is not shown. */
  isStopped: boolean;
  setStopped: (stopped: boolean) => void;
}

const NOTHING: Progress = { done: 0, total: null };

/** Loads what the tables are made of, once for all three. */
export function useTables(): LoadedTables {
  const [isStopped, setStopped] = useState(false);
  const [progress, setProgress] = useState(NOTHING);
  const loaded = useLoaded(isStopped ? null : 'tables', (signal) => {
    setProgress(NOTHING);
    return requestTables(signal, setProgress);
  });
  return { loaded, progress, isStopped, setStopped };
}
