import type { Degree } from '../GraphStore.ts';
import { ANY_RELATION, DIRECTED_RELATION } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (entity:FazhiEntity {id: $ids[position]})
RETURN entity {
  in: COUNT { (entity)<-[:${DIRECTED_RELATION}]-(:FazhiEntity) },
  out: COUNT { (entity)-[:${DIRECTED_RELATION}]->(:FazhiEntity) },
  total: COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) },
  implied: COUNT {
    MATCH (entity)-[relation:${ANY_RELATION}]-(:FazhiEntity)
    WHERE relation.agent = 'IMPLIED'
  }
} AS degree
ORDER BY position
`;

export async function getDegrees(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(Degree | null)[]> {
  const rows = await runRead<{ degree: Degree | null }>(reader, CYPHER, { ids });
  return rows.map(({ degree }) => degree);
}
