import {
  LibraryDocument,
  OverviewEntitiesDocument,
  OverviewRelationsDocument,
  type LibraryQuery,
} from '../../client/api/operations.generated.ts';
import { requestPages } from '../../client/api/requestPages.ts';
import { toGraphData } from '../../client/explorer/toGraphData.ts';
import type { CardEntity, GraphData, LineRelation } from '../../client/graph/model.ts';
import { createApp } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from './ask.ts';

export interface RealGraph {
  data: GraphData;
  library: LibraryQuery;
}

/** The whole graph of this project's own seed and its terms, as the page asks for them. */
export async function readRealGraph(): Promise<RealGraph> {
  const app = createApp({ store: await openEmbeddedStore() });
  const read = async (document: { toString(): string }, variables: object = {}) => {
    const { data, errors } = await ask(app, document.toString(), variables);
    if (errors) throw new Error(`The overview cannot be read: ${JSON.stringify(errors)}.`);
    return data;
  };
  const [library, entities, relations] = await Promise.all([
    read(LibraryDocument),
    requestPages<CardEntity>(
      async (after) => (await read(OverviewEntitiesDocument, { after })).entities,
    ),
    requestPages<LineRelation>(
      async (after) => (await read(OverviewRelationsDocument, { after })).relations,
    ),
  ]);
  return { data: toGraphData(entities, relations), library };
}
