import { useCallback, useState } from 'react';
import { readStored, writeStored } from './storage.ts';

/** A yes or no that this browser remembers, yes until told otherwise. */
export function useStoredFlag(key: string): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => readStored(key) !== 'off');
  const set = useCallback(
    (next: boolean) => {
      setOn(next);
      writeStored(key, next ? 'on' : 'off');
    },
    [key],
  );
  return [on, set];
}
