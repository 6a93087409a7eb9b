import { int } from 'neo4j-driver';
import type { Relation } from '../../../graph-seed/model.ts';
import type { Direction, Page, RelationFilter, Slice } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
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
WITH ${EXPAND_SECTIONS}
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (near:FazhiEntity {id: $ids[position]})
WITH position, COLLECT {
  MATCH (near)-[relation:${ANY_RELATION}]-(:FazhiEntity)
  WHERE ${LEADS_ON} AND ${RELATION_PASSES}
  RETURN relation
  ORDER BY relation.report, relation.quoteStarts[0], relation.id
} AS relations
RETURN
  size(relations) AS total,
  [relation IN relations[$offset..$offset + $limit] | ${RELATION_MAP}] AS items
ORDER BY position
`;

interface Row {
  total: number;
  items: RelationRow[];
}

export async function listRelationsOf(
  reader: Neo4jReader,
  ids: readonly string[],
  direction: Direction,
  filter: RelationFilter,
  { offset, limit }: Slice,
): Promise<Page<Relation>[]> {
  const rows = await runRead<Row>(reader, CYPHER, {
    filter,
    ...toDirectionParameters(direction),
    ids,
    offset: int(offset),
    limit: int(limit),
  });
  return rows.map(({ total, items }) => ({ total, items: items.map(toRelation) }));
}
