import { useEffect, useRef, type ReactNode } from 'react';
import type { Messages } from '../messages/zh.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from './Icon.tsx';
import { RetryCountdown } from './RetryCountdown.tsx';
import { useOnline } from './useOnline.ts';

/** A request that failed, as `useLoaded` answers it. */
export interface FailedRequest {
  failure: { code: string; message: string; passing: boolean };
  attempts: number;
  /** In ms; null where another try would not help. */
  delay: number | null;
  retry: () => void;
}

function toTitle(code: string, m: Messages): string {
  return code in m.failure ? m.failure[code as keyof Messages['failure']] : m.failure.other;
}

/** What failed, what is safe, and how to go on; where it may pass by itself, it is tried again. */
export function Failure({
  failed,
  compact = false,
  line = false,
}: {
  failed: FailedRequest;
  /** Beside other content: takes neither the focus nor much room. */
  compact?: boolean;
  /** At the foot of what was shown before and stays. */
  line?: boolean;
}): ReactNode {
  const { m } = useWords();
  const { failure, attempts, delay, retry } = failed;
  const Heading = compact ? 'h2' : 'h1';
  const online = useOnline();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!compact && !line && document.activeElement === document.body) button.current?.focus();
  }, [compact, line]);
  const again = (
    <>
      {delay !== null && online && <RetryCountdown delay={delay} onEnd={retry} />}
      {delay !== null && !online && <p className="failure-countdown">{m.retryOnline}</p>}
    </>
  );
  if (line)
    return (
      <div className="failure-line" role="alert">
        <Icon name="warning" size={16} />
        <p>{toTitle(failure.code, m)}</p>
        {again}
        <button type="button" className="button" onClick={retry}>
          {m.retry}
        </button>
      </div>
    );
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
      {again}
    </div>
  );
}
