import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { subscribeBack } from '../api/connection.ts';
import { RequestError } from '../api/RequestError.ts';
import {
  findAnswer,
  keepAnswer,
  readGeneration,
  subscribeAnswers,
  toRequestKey,
} from './answers.ts';
import { joinRequest } from './joinRequest.ts';
import { toRetryDelay } from './toRetryDelay.ts';

/** What became of a request: `attempts` counts those that failed in a row. */
export type Loaded<Data> =
  | { status: 'idle' }
  | { status: 'loading'; attempts: number }
  | { status: 'ready'; data: Data }
  | {
      status: 'failed';
      failure: RequestError;
      attempts: number;
      /** When to try again, in ms from the failure; null where that would not help. */
      delay: number | null;
      retry: () => void;
    };

function toRequestError(error: unknown): RequestError {
  return error instanceof RequestError
    ? error
    : new RequestError('BAD_RESPONSE', error instanceof Error ? error.message : String(error));
}

interface Outcome {
  key: string;
  generation: number;
  attempts: number;
  failure: RequestError | null;
  delay: number | null;
}

/** How often the answers were dropped: what is shown by several of them begins anew then. */
export function useGeneration(): number {
  return useSyncExternalStore(subscribeAnswers, readGeneration);
}

/**
 * Loads what `key` names, once, however many parts of the page ask for it. A new key gives up the request of the
 * former one, whose answer is never shown; null asks for nothing. What failed and may pass is tried again as soon as the server answers anything.
 */
export function useLoaded<Data>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<Data>,
): Loaded<Data> {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const generation = useGeneration();
  const isOwn = outcome !== null && outcome.key === key && outcome.generation === generation;
  const attempts = isOwn ? outcome.attempts : 0;
  const failure = isOwn ? outcome.failure : null;
  const answer = key === null ? null : findAnswer(key);
  const pending = key !== null && answer?.stale !== false && failure === null;
  const start = useEffectEvent((signal: AbortSignal) => load(signal));

  useEffect(() => {
    if (!pending) return;
    let isLeft = false;
    const { answer, leave } = joinRequest(toRequestKey(key), (signal) => start(signal));
    answer.then(
      (data) => {
        if (isLeft) return;
        keepAnswer(key, data);
        setOutcome({ key, generation, attempts: 0, failure: null, delay: null });
      },
      (error: unknown) => {
        if (isLeft) return;
        const reason = toRequestError(error);
        const failures = attempts + 1;
        const delay = reason.passing ? toRetryDelay(failures, Math.random()) : null;
        setOutcome({ key, generation, attempts: failures, failure: reason, delay });
      },
    );
    return () => {
      isLeft = true;
      leave();
    };
  }, [key, pending, attempts, generation]);

  const passing = failure?.passing === true;
  useEffect(() => {
    if (!passing) return;
    return subscribeBack(() => setOutcome((last) => last && { ...last, failure: null }));
  }, [passing]);

  if (key === null) return { status: 'idle' };
  if (answer && failure === null) return { status: 'ready', data: answer.data as Data };
  if (failure === null) return { status: 'loading', attempts };
  return {
    status: 'failed',
    failure,
    attempts,
    delay: outcome?.delay ?? null,
    retry: () => setOutcome({ key, generation, attempts, failure: null, delay: null }),
  };
}
