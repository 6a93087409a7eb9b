import type { SearchDocument } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

const CYPHER = `
MATCH (entity:FazhiEntity)
RETURN
  entity { .* } AS entity,
  COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) } AS degree
ORDER BY entity.report, entity.quoteStarts[0], entity.id
`;

export async function listSearchDocuments(reader: Neo4jReader): Promise<SearchDocument[]> {
  const rows = await runRead<{ entity: EntityProperties; degree: number }>(reader, CYPHER);
  return rows.map(({ entity, degree }) => ({ entity: toEntity(entity), degree }));
}
