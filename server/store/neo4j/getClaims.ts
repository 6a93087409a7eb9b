import type { Claims } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

const CYPHER = `
UNWIND range(0, size($reports) - 1) AS position
RETURN
  COLLECT {
    MATCH (entity:FazhiEntity {report: $reports[position]})
    RETURN entity { .* } AS entity
    ORDER BY entity.quoteStarts[0], entity.id
  } AS entities,
  COLLECT {
    MATCH (:FazhiEntity {report: $reports[position]})-[relation:${ANY_RELATION}]->(:FazhiEntity)
    RETURN ${RELATION_MAP} AS relation
    ORDER BY relation.quoteStarts[0], relation.id
  } AS relations
ORDER BY position
`;

interface Row {
  entities: EntityProperties[];
  relations: RelationRow[];
}

export async function getClaims(
  reader: Neo4jReader,
  reports: readonly string[],
): Promise<Claims[]> {
  const rows = await runRead<Row>(reader, CYPHER, { reports });
  return rows.map(({ entities, relations }) => ({
    entities: entities.map(toEntity),
    relations: relations.map(toRelation),
  }));
}
