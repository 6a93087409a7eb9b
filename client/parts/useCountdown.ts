import { useEffect, useEffectEvent, useState } from 'react';

export interface Countdown {
  /** Whole seconds that are left, rounded up. */
  seconds: number;
  cancel: () => void;
}

/** Counts down from so many ms and then calls `onEnd` once; null where there is nothing to count. */
export function useCountdown(from: number | null, onEnd: () => void): Countdown | null {
  const [left, setLeft] = useState(from);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (left === null) return;
    const step = left % 1000 || Math.min(left, 1000);
    const timer = setTimeout(() => {
      if (left > step) setLeft(left - step);
      else {
        setLeft(null);
        end();
      }
    }, step);
    return () => clearTimeout(timer);
  }, [left]);
  return left === null ? null : { seconds: Math.ceil(left / 1000), cancel: () => setLeft(null) };
}
