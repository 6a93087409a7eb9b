import { useEffect, useEffectEvent, useState } from 'react';
import { RequestError } from '../api/RequestError.ts';

/** What became of a request: `attempts` counts those that failed in a row. */
export type Loaded<Data> =
  | { status: 'idle' }
  | { status: 'loading'; attempts: number }
  | { status: 'ready'; data: Data }
  | { status: 'failed'; failure: RequestError; attempts: number; retry: () => void };

const MOST_KEPT = 300;
/** Answers by key, the least recently stored first; the graph does not change under a page. */
const answers = new Map<string, unknown>();

function keep(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, data);
  const oldest = answers.keys().next();
  if (answers.size > MOST_KEPT && !oldest.done) answers.delete(oldest.value);
}

function toRequestError(error: unknown): RequestError {
  return error instanceof RequestError
    ? error
    : new RequestError('BAD_RESPONSE', error instanceof Error ? error.message : String(error));
}

interface Outcome {
  key: string;
  attempts: number;
  failure: RequestError | null;
}

/**
 * Loads what `key` names, once. A new key aborts the request of the former one, whose answer is never shown;
 * null asks for nothing.
 */
export function useLoaded<Data>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<Data>,
): Loaded<Data> {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const own = outcome !== null && outcome.key === key ? outcome : null;
  const attempts = own?.attempts ?? 0;
  const failure = own?.failure ?? null;
  const pending = key !== null && !answers.has(key) && failure === null;
  const start = useEffectEvent((signal: AbortSignal) => load(signal));

  useEffect(() => {
    if (!pending) return;
    const controller = new AbortController();
    const { signal } = controller;
    start(signal).then(
      (data) => {
        if (signal.aborted) return;
        keep(key, data);
        setOutcome({ key, attempts: 0, failure: null });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        setOutcome({ key, attempts: attempts + 1, failure: toRequestError(error) });
      },
    );
    return () => controller.abort(new DOMException('Superseded', 'AbortError'));
  }, [key, pending, attempts]);

  if (key === null) return { status: 'idle' };
  if (answers.has(key)) return { status: 'ready', data: answers.get(key) as Data };
  if (failure === null) return { status: 'loading', attempts };
  return {
    status: 'failed',
    failure,
    attempts,
    retry: () => setOutcome({ key, attempts, failure: null }),
  };
}
