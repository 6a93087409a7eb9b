import {
  TableEntitiesDocument,
  TableRelationsDocument,
  type TableEntityFragment,
  type TableRelationFragment,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { requestPages, type ResultPage } from '../api/requestPages.ts';
import { keepNames } from '../explorer/knownNames.ts';

export type TableEntity = TableEntityFragment;
export type TableRelation = TableRelationFragment;

/** All that the tables are made of, in the order of the text. */
export interface TablesData {
  entities: readonly TableEntity[];
  relations: readonly TableRelation[];
}

/** How many entities and relations have come, of how many; the total is not known before the first page of each. */
export interface Progress {
  done: number;
  total: number | null;
}

/** Both lists of the whole graph, page by page; `onProgress` is told of every page. */
export async function requestTables(
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<TablesData> {
  const done = { entities: 0, relations: 0 };
  const totals: { entities: number | null; relations: number | null } = {
    entities: null,
    relations: null,
  };
  const count = <Item>(
    list: keyof TablesData,
    page: ResultPage<Item> & { totalCount: number },
  ): ResultPage<Item> => {
    done[list] += page.nodes.length;
    totals[list] = page.totalCount;
    const { entities, relations } = totals;
    const total = entities === null || relations === null ? null : entities + relations;
    if (!signal.aborted) onProgress({ done: done.entities + done.relations, total });
    return page;
  };
  const [entities, relations] = await Promise.all([
    requestPages<TableEntity>(async (after) =>
      count('entities', (await request(TableEntitiesDocument, { after }, signal)).entities),
    ),
    requestPages<TableRelation>(async (after) =>
      count('relations', (await request(TableRelationsDocument, { after }, signal)).relations),
    ),
  ]);
  keepNames(entities);
  return { entities, relations };
}
