import { useEffect, useMemo, useState } from 'react';
import type { GraphData } from '../../graph/model.ts';
import type { LayoutProgress } from '../../graph/network/layoutNetwork.ts';
import type { NetworkInput } from '../../graph/network/NetworkLayout.ts';
import { toNetworkInput } from '../../graph/network/toNetworkInput.ts';
import { toUnfolded } from '../../graph/network/toNetworkView.ts';
import type { Language } from '../../graph/Terms.ts';
import type { LaidOut, LayoutAnswer, LayoutRequest } from './layoutMessages.ts';
import { startLayoutWorker } from './startLayoutWorker.ts';

export type LayoutState =
  | { status: 'working'; progress: LayoutProgress | null }
  | { status: 'failed'; retry: () => void }
  | { status: 'ready' };

export interface NetworkLayoutState {
  state: LayoutState;
  input: NetworkInput;
  /** The latest layout of this graph, also while the next is being made. */
  laidOut: LaidOut | null;
}

/** What has been laid out, for as long as the graph is kept. */
const layouts = new WeakMap<GraphData, Map<string, LaidOut>>();

function keep(data: GraphData, key: string, laidOut: LaidOut): void {
  const known = layouts.get(data);
  if (known) known.set(key, laidOut);
  else layouts.set(data, new Map([[key, laidOut]]));
}

/** Asks a worker of its own, which ends with the answer; the answer to call ends it at once. */
function requestLayout(
  request: LayoutRequest,
  on: { progress(progress: LayoutProgress): void; done(laidOut: LaidOut): void; fail(): void },
): () => void {
  const worker = startLayoutWorker();
  const end = (): void => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.type === 'progress') on.progress(data);
    else {
      end();
      on.done(data);
    }
  });
  worker.addEventListener('error', () => {
    end();
    on.fail();
  });
  worker.postMessage(request);
  return end;
}

interface Work {
  key: string;
  progress: LayoutProgress | null;
  failed: boolean;
}

/** Lays the graph out off the main thread. `field` is the one to unfold where there are too many to be drawn. */
export function useNetworkLayout(
  data: GraphData,
  sections: readonly string[],
  field: string | null,
  language: Language,
): NetworkLayoutState {
  const input = useMemo(() => toNetworkInput(data, sections), [data, sections]);
  const only = useMemo(() => toUnfolded(data, field), [data, field]);
  const [attempt, setAttempt] = useState(0);
  const [work, setWork] = useState<Work | null>(null);
  const [former, setFormer] = useState<{ data: GraphData; laidOut: LaidOut } | null>(null);
  const key = `${only === null ? '*' : [...only].join()} ${language}`;
  const known = layouts.get(data)?.get(key) ?? null;
  const isKnown = known !== null;

  useEffect(() => {
    if (isKnown) return undefined;
    const { entities } = data;
    return requestLayout(
      { input, only, entities, language },
      {
        progress: (progress) => setWork({ key, progress, failed: false }),
        done: (laidOut) => {
          keep(data, key, laidOut);
          setWork(null);
          setFormer({ data, laidOut });
        },
        fail: () => setWork({ key, progress: null, failed: true }),
      },
    );
  }, [isKnown, data, input, only, language, key, attempt]);

  const own = work?.key === key ? work : null;
  const retry = (): void => {
    setWork(null);
    setAttempt(attempt + 1);
  };
  const laidOut = known ?? (former?.data === data ? former.laidOut : null);
  if (isKnown) return { state: { status: 'ready' }, input, laidOut };
  if (own?.failed) return { state: { status: 'failed', retry }, input, laidOut };
  return { state: { status: 'working', progress: own?.progress ?? null }, input, laidOut };
}
