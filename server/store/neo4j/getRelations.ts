import type { Relation } from '../../../graph-seed/model.ts';
import { ANY_RELATION } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

/**
 * A relation's id begins with that of its source, and only an entity's id has an index over every type: so each
 * relation is looked for among those of its source.
 */
const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (source:FazhiEntity {id: split($ids[position], '~')[0]})
OPTIONAL MATCH (source)-[relation:${ANY_RELATION}]->(:FazhiEntity)
WHERE relation.id = $ids[position]
RETURN ${RELATION_MAP} AS relation
ORDER BY position
`;

export async function getRelations(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(Relation | null)[]> {
  const rows = await runRead<{ relation: RelationRow | null }>(reader, CYPHER, { ids });
  return rows.map(({ relation }) => relation && toRelation(relation));
}
