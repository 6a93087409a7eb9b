import { useCallback, useState } from 'react';

/** A yes or no that this browser remembers, yes until told otherwise. */
export function useStoredFlag(key: string): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return window.localStorage.getItem(key) !== 'off';
    } catch {
      return true; // Storage may be forbidden: the choice then lasts as long as the page.
    }
  });
  const set = useCallback(
    (next: boolean) => {
      setOn(next);
      try {
        window.localStorage.setItem(key, next ? 'on' : 'off');
      } catch {
        // As above.
      }
    },
    [key],
  );
  return [on, set];
}
