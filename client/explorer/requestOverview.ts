import {
  OverviewEntitiesDocument,
  OverviewRelationsDocument,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { requestPages } from '../api/requestPages.ts';
import type { GraphData } from '../graph/model.ts';
import { keepNames } from './knownNames.ts';
import { toGraphData } from './toGraphData.ts';

/** The whole graph, as the first screen shows it. */
export async function requestOverview(signal: AbortSignal): Promise<GraphData> {
  const [entities, relations] = await Promise.all([
    requestPages(async (after) => {
      return (await request(OverviewEntitiesDocument, { after }, signal)).entities;
    }),
    requestPages(async (after) => {
      return (await request(OverviewRelationsDocument, { after }, signal)).relations;
    }),
  ]);
  keepNames(entities);
  return toGraphData(entities, relations);
}
