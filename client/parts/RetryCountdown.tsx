import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { useCountdown } from './useCountdown.ts';

/** In how many seconds it is tried again, and a way to leave that. */
export function RetryCountdown({
  delay,
  onEnd,
}: {
  /** In ms. */
  delay: number;
  onEnd: () => void;
}): ReactNode {
  const { m } = useWords();
  const countdown = useCountdown(delay, onEnd);
  if (!countdown) return null;
  return (
    <p className="failure-countdown">
      <span aria-hidden="true">{m.retryIn(countdown.seconds)}</span>
      <button type="button" className="text-button" onClick={countdown.cancel}>
        {m.cancel}
      </button>
    </p>
  );
}
