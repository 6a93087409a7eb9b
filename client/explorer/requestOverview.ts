import {
  OverviewDocument,
  OverviewEntitiesDocument,
  OverviewRelationsDocument,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { requestPages } from '../api/requestPages.ts';
import type { GraphData } from '../graph/model.ts';
import { keepNames } from './knownNames.ts';
import { toGraphData } from './toGraphData.ts';

/** A graph that is too large for one answer. */
async function requestInPages(signal: AbortSignal): Promise<GraphData> {
  const [entities, relations] = await Promise.all([
    requestPages(async (after) => {
      return (await request(OverviewEntitiesDocument, { after }, signal)).entities;
    }),
    requestPages(async (after) => {
      return (await request(OverviewRelationsDocument, { after }, signal)).relations;
    }),
  ]);
  return toGraphData(entities, relations);
}

/** The whole graph, as the first screen shows it. */
export async function requestOverview(signal: AbortSignal): Promise<GraphData> {
  const { overview } = await request(OverviewDocument, {}, signal);
  const data = overview.truncated
    ? await requestInPages(signal)
    : toGraphData(overview.entities, overview.relations);
  keepNames(data.entities.values());
  return data;
}
