import { int } from 'neo4j-driver';
import type { NeighbourhoodQuery, Subgraph } from '../GraphStore.ts';
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
 * `reached` grows hop by hop: `{entities, last}`, all so far and those of the last hop. Each entity is met once,
 * and no hop is made once there are more than may be shown. One more than that is kept of a hop, which tells that there
 * are more: of a hub's thousands the others are not even put in order.
 */
const CYPHER = `
WITH ${EXPAND_SECTIONS}, COLLECT {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (start:FazhiEntity {id: $ids[position]})
  WITH start, min(position) AS first
  RETURN start
  ORDER BY first
} AS starts
WITH sections, starts,
  CASE WHEN size(starts) > $limit THEN size(starts) ELSE $limit END AS most
WITH sections, most, reduce(
  reached = {entities: starts, last: starts},
  hop IN range(1, $depth) |
  head([
    next IN [
      CASE WHEN size(reached.entities) > most THEN [] ELSE COLLECT {
        UNWIND reached.last AS near
        MATCH (near)-[relation:${ANY_RELATION}]-(far:FazhiEntity)
        WHERE NOT far IN reached.entities AND ${LEADS_ON} AND ${RELATION_PASSES}
        WITH DISTINCT far
        RETURN far
        ORDER BY far.report, far.quoteStarts[0], far.id
        LIMIT $limit + 1
      } END
    ] | {entities: reached.entities + next, last: next}
  ])
).entities AS reached
WITH sections, most, reached, reached[..most] AS shown
RETURN
  size(reached) > most AS truncated,
  [entity IN shown | entity { .* }] AS entities,
  COLLECT {
    UNWIND shown AS source
    MATCH (source)-[relation:${ANY_RELATION}]->(target:FazhiEntity)
    WHERE target IN shown AND ${RELATION_PASSES}
    RETURN ${RELATION_MAP}
    ORDER BY relation.report, relation.quoteStarts[0], relation.id
  } AS relations,
  COLLECT {
    UNWIND range(0, size(shown) - 1) AS position
    WITH position, shown[position] AS entity
    MATCH (entity)-[relation:${ANY_RELATION}]-(neighbour:FazhiEntity)
    WHERE NOT neighbour IN shown AND ${RELATION_PASSES}
    WITH position, entity, count(DISTINCT neighbour) AS count
    RETURN {id: entity.id, count: count}
    ORDER BY position
  } AS hidden
`;

interface Row {
  truncated: boolean;
  entities: EntityProperties[];
  relations: RelationRow[];
  hidden: { id: string; count: number }[];
}

export async function getNeighbourhood(
  reader: Neo4jReader,
  { ids, depth, direction, filter, limit }: NeighbourhoodQuery,
): Promise<Subgraph> {
  const [row] = await runRead<Row>(reader, CYPHER, {
    filter: filter ?? {},
    ...toDirectionParameters(direction),
    ids,
    depth: int(depth),
    limit: int(limit),
  });
  return {
    entities: (row?.entities ?? []).map(toEntity),
    relations: (row?.relations ?? []).map(toRelation),
    truncated: row?.truncated ?? false,
    hidden: row?.hidden ?? [],
  };
}
