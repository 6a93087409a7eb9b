import { useState } from 'react';
import { ViewDocument } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { GraphData, Step } from '../graph/model.ts';
import { keepNames } from './knownNames.ts';
import { findFocus, listLoaded } from './readSteps.ts';
import { requestOverview } from './requestOverview.ts';
import { toGraphData } from './toGraphData.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** Steps, and everything that is needed to replay them. */
export interface LoadedSteps extends LoadedGraph {
  steps: readonly Step[];
  /** Where the whole of the data is one picture, whatever the steps: its name. */
  picture?: string;
}

export interface LoadedGraph {
  data: GraphData;
  /** The server left entities out, because there are too many. */
  truncated: boolean;
}

export interface ViewData {
  loaded: Loaded<unknown>;
  /** What to show: the steps asked for, or the former ones while those are being loaded. */
  shown: LoadedSteps | null;
}

/** All of these entities and of their neighbours. */
export async function requestView(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<LoadedGraph> {
  const { neighbourhood } = await request(ViewDocument, { ids: [...ids] }, signal);
  keepNames(neighbourhood.entities);
  return {
    data: toGraphData(neighbourhood.entities, neighbourhood.relations),
    truncated: neighbourhood.truncated,
  };
}

function toWhole(loaded: Loaded<GraphData>): Loaded<LoadedGraph> {
  return loaded.status === 'ready'
    ? { status: 'ready', data: { data: loaded.data, truncated: false } }
    : loaded;
}

/** What the steps show, loaded; without steps, the whole graph for the first screen. */
export function useLoadedGraph(steps: readonly Step[]): Loaded<LoadedGraph> {
  const ids = listLoaded(steps);
  const isOverview = findFocus(steps) === null;
  const overview = useLoaded(isOverview ? 'overview' : null, requestOverview);
  const view = useLoaded(isOverview ? null : `view ${ids.join(' ')}`, (signal) =>
    requestView(ids, signal),
  );
  return isOverview ? toWhole(overview) : view;
}

/** Loads what the steps show, and keeps what the former ones did until it is there. */
export function useViewData(steps: readonly Step[]): ViewData {
  const loaded = useLoadedGraph(steps);
  const [former, setFormer] = useState<LoadedSteps | null>(null);
  if (loaded.status !== 'ready') return { loaded, shown: former };
  const { data, truncated } = loaded.data;
  if (former?.data === data && former.steps === steps) return { loaded, shown: former };
  const shown = { steps, data, truncated };
  setFormer(shown);
  return { loaded, shown };
}
