import { int } from 'neo4j-driver';
import type { RankedEntity } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

/** Of one report, or of all where there is no `$report`; the index on `report` serves the one. */
const toCypher = (isOfOne: boolean): string => `
MATCH (entity:FazhiEntity${isOfOne ? ' {report: $report}' : ''})
WITH entity, COUNT {
  MATCH (entity)-[relation:${ANY_RELATION}]-(:FazhiEntity)
  WHERE $countImplied OR relation.agent IS NULL OR relation.agent <> 'IMPLIED'
} AS degree
ORDER BY degree DESC, entity.report, entity.quoteStarts[0], entity.id
LIMIT $limit
RETURN entity { .* } AS entity, degree
`;

export async function listMostConnected(
  reader: Neo4jReader,
  report: string | null,
  limit: number,
  countImplied: boolean,
): Promise<RankedEntity[]> {
  const rows = await runRead<{ entity: EntityProperties; degree: number }>(
    reader,
    toCypher(report !== null),
    {
      report,
      limit: int(limit),
      countImplied,
    },
  );
  return rows.map(({ entity, degree }) => ({ entity: toEntity(entity), degree }));
}
