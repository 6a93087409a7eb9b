import type { Relation } from '../../../graph-seed/model.ts';
import type { Page, RelationFilter, Slice } from '../GraphStore.ts';
import { MATCH_GRAPH } from './checkGraph.ts';
import { toPage, toReturnPage, toSliceParameter } from './pages.ts';
import type { PageRow } from './pages.ts';
import { EXPAND_SECTIONS, RELATION_PASSES } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toRelationStart } from './startPatterns.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

const toCypher = (filter: RelationFilter): string => `
${MATCH_GRAPH}
WITH graph, ${EXPAND_SECTIONS}
WITH graph, COLLECT {
  MATCH ${toRelationStart(filter)} AND ${RELATION_PASSES}
  RETURN relation
  ORDER BY relation.report, relation.quoteStarts[0], relation.id
} AS relations
${toReturnPage('relations', 'relation', RELATION_MAP)}
`;

export async function listRelations(
  reader: Neo4jReader,
  filter: RelationFilter,
  slice: Slice,
): Promise<Page<Relation>> {
  const [row] = await runRead<PageRow<RelationRow>>(reader, toCypher(filter), {
    filter,
    slice: toSliceParameter(slice),
  });
  return toPage(row, toRelation, reader);
}
