import { useState } from 'react';
import { ViewDocument } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { GraphData, Step } from '../graph/model.ts';
import { findFocus, listLoaded } from './readSteps.ts';
import { requestOverview } from './requestOverview.ts';
import { toGraphData } from './toGraphData.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** Steps, and everything that is needed to replay them. */
export interface LoadedSteps {
  steps: readonly Step[];
  data: GraphData;
}

export interface ViewData {
  loaded: Loaded<GraphData>;
  /** What to show: the steps asked for, or the former ones while those are being loaded. */
  shown: LoadedSteps | null;
}

async function requestView(ids: string[], signal: AbortSignal): Promise<GraphData> {
  const { neighbourhood } = await request(ViewDocument, { ids }, signal);
  return toGraphData(neighbourhood.entities, neighbourhood.relations);
}

/** Loads what the steps show; without steps, the whole graph for the first screen. */
export function useViewData(steps: readonly Step[]): ViewData {
  const ids = listLoaded(steps);
  const key = findFocus(steps) === null ? 'overview' : `view ${ids.join(' ')}`;
  const loaded = useLoaded(key, (signal) =>
    ids.length === 0 ? requestOverview(signal) : requestView(ids, signal),
  );
  const [former, setFormer] = useState<LoadedSteps | null>(null);
  if (loaded.status !== 'ready') return { loaded, shown: former };
  if (former?.data === loaded.data && former.steps === steps) return { loaded, shown: former };
  const shown = { steps, data: loaded.data };
  setFormer(shown);
  return { loaded, shown };
}
