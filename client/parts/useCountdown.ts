import { useEffect, useEffectEvent, useState } from 'react';

export interface Countdown {
  seconds: number;
  cancel: () => void;
}

/** Counts down from `from` seconds and then calls `onEnd` once; null where there is nothing to count. */
export function useCountdown(from: number | null, onEnd: () => void): Countdown | null {
  const [seconds, setSeconds] = useState(from);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => {
      if (seconds > 1) setSeconds(seconds - 1);
      else {
        setSeconds(null);
        end();
      }
    }, 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return seconds === null ? null : { seconds, cancel: () => setSeconds(null) };
}
