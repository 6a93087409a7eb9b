import { int } from 'neo4j-driver';
import type { Path, PathQuery } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import {
  EXPAND_SECTIONS,
  LEADS_ON,
  RELATION_PASSES,
  toDirectionParameters,
} from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';

/**
 * Two walks. The first goes back from `to`: `rings[n]` holds the entities that are n hops before it. The second goes
 * on from `from`, all ways at once, and leaves a way as soon as it cannot reach `to` with the hops it has left.
 * Shorter ways rank first, so no longer ones are made once there are enough.
 */
const CYPHER = `
MATCH (from:FazhiEntity {id: $from})
MATCH (to:FazhiEntity {id: $to})
WHERE from <> to
WITH from, to, ${EXPAND_SECTIONS}
WITH from, to, sections, reduce(
  rings = [[to]],
  hop IN range(1, $maxLength - 1) |
  rings + [COLLECT {
    UNWIND rings[-1] AS far
    MATCH (far)-[relation:${ANY_RELATION}]-(near:FazhiEntity)
    WHERE NOT any(ring IN rings WHERE near IN ring) AND ${LEADS_ON} AND ${RELATION_PASSES}
    RETURN DISTINCT near
  }]
) AS rings
WITH to, reduce(
  walk = {found: [], open: [{entities: [from], relations: []}]},
  hop IN range(1, $maxLength) |
  head([
    next IN [
      CASE WHEN size(walk.found) >= $limit THEN [] ELSE COLLECT {
        UNWIND walk.open AS way
        WITH way, last(way.entities) AS near
        MATCH (near)-[relation:${ANY_RELATION}]-(far:FazhiEntity)
        WHERE NOT far IN way.entities
          AND any(ring IN rings[..$maxLength - hop + 1] WHERE far IN ring)
          AND ${LEADS_ON}
          AND ${RELATION_PASSES}
        RETURN {entities: way.entities + far, relations: way.relations + relation}
      } END
    ] | {
      found: walk.found + [way IN next WHERE last(way.entities) = to],
      open: [way IN next WHERE last(way.entities) <> to]
    }
  ])
).found AS found
UNWIND found AS way
WITH way.entities AS entities, way.relations AS relations
ORDER BY
  size(relations),
  size([
    relation IN relations
    WHERE relation.basis = 'STATED' AND coalesce(relation.agent <> 'IMPLIED', true)
  ]) DESC,
  size([
    entity IN entities[1..-1]
    WHERE entity.collective OR entity.category = 'body.higher-level'
  ]),
  [relation IN relations | relation.id]
LIMIT $limit
RETURN
  [entity IN entities | entity { .* }] AS entities,
  [relation IN relations | ${RELATION_MAP}] AS relations
`;

interface Row {
  entities: EntityProperties[];
  relations: RelationRow[];
}

export async function findPaths(
  reader: Neo4jReader,
  { from, to, maxLength, limit, direction, filter }: PathQuery,
): Promise<Path[]> {
  const rows = await runRead<Row>(reader, CYPHER, {
    filter: filter ?? {},
    ...toDirectionParameters(direction),
    from,
    to,
    maxLength: int(maxLength),
    limit: int(limit),
  });
  return rows.map(({ entities, relations }) => ({
    entities: entities.map(toEntity),
    relations: relations.map(toRelation),
  }));
}
