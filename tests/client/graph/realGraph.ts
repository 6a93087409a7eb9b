import {
  LibraryDocument,
  OverviewEntitiesDocument,
  OverviewRelationsDocument,
} from '../../../client/api/operations.generated.ts';
import { requestPages, type ResultPage } from '../../../client/api/requestPages.ts';
import type { CardEntity, GraphData, LineRelation } from '../../../client/graph/model.ts';
import type { Terms } from '../../../client/graph/Terms.ts';
import { createApp } from '../../../server/app.ts';
import { createMemoryStore } from '../../../server/store/memory/createMemoryStore.ts';
import { ask } from '../../support/ask.ts';
import { readRealSeed } from '../../support/readRealSeed.ts';

/** This project's own graph and terms, as the page gets them. */
export async function readRealGraph(): Promise<{ data: GraphData; terms: Terms }> {
  const app = createApp({ store: createMemoryStore(await readRealSeed()) });
  const answer = async (document: { toString(): string }, variables: object): Promise<any> =>
    (await ask(app, document.toString(), variables)).data;
  const entities = await requestPages<CardEntity>(
    async (after) =>
      (await answer(OverviewEntitiesDocument, { after })).entities as ResultPage<CardEntity>,
  );
  const relations = await requestPages<LineRelation>(
    async (after) =>
      (await answer(OverviewRelationsDocument, { after })).relations as ResultPage<LineRelation>,
  );
  return {
    data: {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      relations: new Map(relations.map((relation) => [relation.id, relation])),
    },
    terms: (await answer(LibraryDocument, {})).ontology as Terms,
  };
}
