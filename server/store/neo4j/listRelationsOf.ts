import type { Relation } from '../../../graph-seed/model.ts';
import type { Direction, Page, RelationFilter, Slice } from '../GraphStore.ts';
import { MATCH_GRAPH } from './checkGraph.ts';
import { ANY_RELATION } from './graphFormat.ts';
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
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

const CYPHER = `
${MATCH_GRAPH}
WITH graph, ${EXPAND_SECTIONS}
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (near:FazhiEntity {id: $ids[position]})
WITH graph, position, COLLECT {
  MATCH (near)-[relation:${ANY_RELATION}]-(:FazhiEntity)
  WHERE ${LEADS_ON} AND ${RELATION_PASSES}
  RETURN relation
  ORDER BY relation.report, relation.quoteStarts[0], relation.id
} AS relations
${toReturnPage('relations', 'relation', RELATION_MAP)}
ORDER BY position
`;

export async function listRelationsOf(
  reader: Neo4jReader,
  ids: readonly string[],
  direction: Direction,
  filter: RelationFilter,
  slice: Slice,
): Promise<Page<Relation>[]> {
  const rows = await runRead<PageRow<RelationRow>>(reader, CYPHER, {
    filter,
    ...toDirectionParameters(direction),
    ids,
    slice: toSliceParameter(slice),
  });
  return ids.map((_, position) => toPage(rows[position], toRelation, reader));
}
