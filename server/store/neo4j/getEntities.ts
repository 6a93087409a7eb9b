import type { Entity } from '../../../graph-seed/model.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (entity:FazhiEntity {id: $ids[position]})
RETURN entity { .* } AS entity
ORDER BY position
`;

export async function getEntities(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(Entity | null)[]> {
  const rows = await runRead<{ entity: EntityProperties | null }>(reader, CYPHER, { ids });
  return rows.map(({ entity }) => entity && toEntity(entity));
}
