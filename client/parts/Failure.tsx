import { useEffect, useRef, type ReactNode } from 'react';
import type { Messages } from '../messages/zh.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from './Icon.tsx';
import { useCountdown } from './useCountdown.ts';

/** A request that failed, as `useLoaded` answers it. */
export interface FailedRequest {
  failure: { code: string; message: string; passing: boolean };
  attempts: number;
  retry: () => void;
}

const RETRY_SECONDS = 20;

function toTitle(code: string, m: Messages): string {
  return code in m.failure ? m.failure[code as keyof Messages['failure']] : m.failure.other;
}

/** What failed, what is safe, and how to go on; where it may pass by itself, it is tried again. */
export function Failure({
  failed,
  compact = false,
}: {
  failed: FailedRequest;
  /** Beside other content: takes neither the focus nor much room. */
  compact?: boolean;
}): ReactNode {
  const { m } = useWords();
  const { failure, attempts, retry } = failed;
  const Heading = compact ? 'h2' : 'h1';
  const countdown = useCountdown(failure.passing ? RETRY_SECONDS : null, retry);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!compact && document.activeElement === document.body) button.current?.focus();
  }, [compact]);
  return (
    <div className={compact ? 'failure failure-compact' : 'failure'} role="alert">
      <p className="failure-code">
        <Icon name="warning" size={compact ? 16 : 24} />
        <code>{failure.code}</code>
      </p>
      <Heading>{toTitle(failure.code, m)}</Heading>
      <p>{m.failureSafe(attempts)}</p>
      {!failure.passing && (
        <p className="failure-reason" lang="en">
          {failure.message}
        </p>
      )}
      <p className="failure-actions">
        <button ref={button} type="button" className="button button-primary" onClick={retry}>
          {m.retry}
        </button>
      </p>
      {countdown && (
        <p className="failure-countdown">
          <span aria-hidden="true">{m.retryIn(countdown.seconds)}</span>
          <button type="button" className="text-button" onClick={countdown.cancel}>
            {m.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
