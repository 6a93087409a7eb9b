import type { Direction, RelationFilter, RelationsPage, Slice } from '../GraphStore.ts';
import { MATCH_GRAPH } from './checkGraph.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { toPage, toReturnPage, toSliceParameter } from './pages.ts';
import type { PageRow } from './pages.ts';
import {
  EXPAND_SECTIONS,
  LEADS_ON,
  RELATION_PASSES,
  toDirectionParameters,
} from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

const OTHER_END = `CASE
    WHEN NOT $withEnds THEN null
    WHEN startNode(relation) = near THEN properties(endNode(relation))
    ELSE properties(startNode(relation))
  END`;

const CYPHER = `
${MATCH_GRAPH}
WITH graph, ${EXPAND_SECTIONS}
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (near:FazhiEntity {id: $ids[position]})
WITH graph, position, near, COLLECT {
  MATCH (near)-[relation:${ANY_RELATION}]-(:FazhiEntity)
  WHERE ${LEADS_ON} AND ${RELATION_PASSES}
  RETURN relation
  ORDER BY relation.report, relation.quoteStarts[0], relation.id
} AS relations
${toReturnPage('relations', 'relation', `{relation: ${RELATION_MAP}, end: ${OTHER_END}}`)}
ORDER BY position
`;

interface Item {
  relation: RelationRow;
  end: EntityProperties | null;
}

export async function listRelationsOf(
  reader: Neo4jReader,
  ids: readonly string[],
  direction: Direction,
  filter: RelationFilter,
  slice: Slice,
  withEnds = false,
): Promise<RelationsPage[]> {
  const rows = await runRead<PageRow<Item>>(reader, CYPHER, {
    filter,
    ...toDirectionParameters(direction),
    ids,
    slice: toSliceParameter(slice),
    withEnds,
  });
  return ids.map((_, position) => {
    const { items, ...page } = toPage(rows[position], (item: Item) => item, reader);
    return {
      ...page,
      items: items.map(({ relation }) => toRelation(relation)),
      ends: items.flatMap(({ end }) => (end ? [toEntity(end)] : [])),
    };
  });
}
