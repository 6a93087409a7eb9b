import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { RevisionDocument } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';

const EVERY_MS = 3 * 60_000;
/** Coming back to the page asks at once, but not more often than this. */
const LEAST_MS = 15_000;

/** Which revision of the graph the server has now. */
export async function requestRevision(signal?: AbortSignal): Promise<string> {
  return (await request(RevisionDocument, {}, signal)).graph.revision;
}

/**
 * The graph's revision on the server, where it is no longer `own`, the one that the page's data are of. The server is
 * asked every few minutes while the page is seen, and when somebody comes back to it.
 */
export function useNewRevision(own: string): string | null {
  // An answer says nothing of data that were loaded after it.
  const [seen, setSeen] = useState({ own, latest: own });
  const askedAt = useRef(0);
  const ask = useEffectEvent(async (signal: AbortSignal) => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt.current < LEAST_MS) return;
    askedAt.current = Date.now();
    try {
      const latest = await requestRevision(signal);
      setSeen({ own, latest });
    } catch {
      // Whoever needs an answer now says that there is none.
    }
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const onReturn = (): void => void ask(signal);
    const timer = setInterval(onReturn, EVERY_MS);
    window.addEventListener('focus', onReturn, { signal });
    document.addEventListener('visibilitychange', onReturn, { signal });
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, []);
  return seen.own === own && seen.latest !== own ? seen.latest : null;
}
