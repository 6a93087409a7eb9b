import { int } from 'neo4j-driver';
import type { Relation } from '../../../graph-seed/model.ts';
import type { Page, RelationFilter, Slice } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import { EXPAND_SECTIONS, RELATION_PASSES } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

const CYPHER = `
WITH ${EXPAND_SECTIONS}
OPTIONAL MATCH (:FazhiEntity)-[relation:${ANY_RELATION}]->(:FazhiEntity)
WHERE ${RELATION_PASSES}
WITH relation
ORDER BY relation.report, relation.quoteStarts[0], relation.id
WITH collect(relation) AS relations
RETURN
  size(relations) AS total,
  [relation IN relations[$offset..$offset + $limit] | ${RELATION_MAP}] AS items
`;

interface Row {
  total: number;
  items: RelationRow[];
}

export async function listRelations(
  reader: Neo4jReader,
  filter: RelationFilter,
  { offset, limit }: Slice,
): Promise<Page<Relation>> {
  const [row] = await runRead<Row>(reader, CYPHER, {
    filter,
    offset: int(offset),
    limit: int(limit),
  });
  return { total: row?.total ?? 0, items: (row?.items ?? []).map(toRelation) };
}
