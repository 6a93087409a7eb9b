import { useState } from 'react';
import type { PathsAsked } from '../explorer/Moment.ts';
import { requestWays, type Way } from '../explorer/requestWays.ts';
import { useLoaded, type Loaded } from '../explorer/useLoaded.ts';
import { isImpliedWay, rankWays } from '../graph/rankWays.ts';

export interface Ways {
  /** The search that is under way or has failed; ready where the ways are there. */
  loaded: Loaded<readonly Way[]>;
  /** Ways with an implied subject; null while it is not known, or not asked for. */
  implied: number | null;
  /** Stops the search; `resume` begins it anew. */
  stop: () => void;
  resume: () => void;
  isStopped: boolean;
}

const toKey = ({ from, to, along, most }: PathsAsked): string =>
  `${from} ${to} ${along ? 'along' : 'both'} ${most}`;

/**
 * Finds the ways that are asked for; where none has named subjects, it also counts those with implied ones. Null asks for
 * nothing.
 */
export function useWays(asked: PathsAsked | null, showImplied: boolean): Ways {
  const key = asked ? toKey(asked) : '';
  const find = async (implied: boolean, signal: AbortSignal): Promise<readonly Way[]> =>
    asked ? requestWays(asked, implied, signal) : [];
  const [stopped, setStopped] = useState<string | null>(null);
  const isStopped = stopped === key;
  const named = useLoaded(isStopped || !asked ? null : `ways ${key}`, (signal) =>
    find(false, signal),
  );
  const isNone = named.status === 'ready' && named.data.length === 0;
  const all = useLoaded(
    named.status === 'ready' && (showImplied || isNone) ? `all ways ${key}` : null,
    (signal) => find(true, signal),
  );
  const isNeeded = showImplied && named.status === 'ready';
  const ready =
    named.status === 'ready'
      ? rankWays(named.data, isNeeded && all.status === 'ready' ? all.data : [])
      : [];
  const other = isNeeded && all.status !== 'ready' ? all : named;
  return {
    loaded: other.status === 'ready' ? { status: 'ready', data: ready } : other,
    implied: all.status === 'ready' ? all.data.filter(isImpliedWay).length : null,
    stop: () => setStopped(key),
    resume: () => setStopped(null),
    isStopped,
  };
}
