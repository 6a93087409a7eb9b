import { int } from 'neo4j-driver';
import type { Entity } from '../../../graph-seed/model.ts';
import type { EntityFilter, EntityOrder, Page, Slice } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { EXPAND_SECTIONS } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

const CYPHER = `
WITH ${EXPAND_SECTIONS}
OPTIONAL MATCH (entity:FazhiEntity)
WHERE ($filter.ids IS NULL OR entity.id IN $filter.ids)
  AND ($filter.kinds IS NULL OR entity.kind IN $filter.kinds)
  AND ($filter.categories IS NULL OR entity.category IN $filter.categories)
  AND ($filter.reports IS NULL OR entity.report IN $filter.reports)
  AND ($filter.indicators IS NULL OR entity.measureIndicator IN $filter.indicators)
  AND ($filter.minValue IS NULL OR entity.measureValue >= $filter.minValue)
  AND ($filter.maxValue IS NULL OR entity.measureValue <= $filter.maxValue)
  AND ($filter.units IS NULL OR entity.measureUnit IN $filter.units)
  AND ($filter.statuses IS NULL OR entity.measureStatus IN $filter.statuses)
  AND ($filter.concepts IS NULL OR entity.concept IN $filter.concepts)
  AND ($filter.collective IS NULL OR entity.collective = $filter.collective)
  AND ($filter.sections IS NULL
    OR any(section IN entity.quoteSections WHERE section IN sections))
WITH entity
ORDER BY
  CASE $order
    WHEN 'NAME' THEN entity.sortKey
    WHEN 'DEGREE' THEN -COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) }
  END,
  entity.report,
  entity.quoteStarts[0],
  entity.id
WITH collect(entity) AS entities
RETURN
  size(entities) AS total,
  [entity IN entities[$offset..$offset + $limit] | entity { .* }] AS items
`;

interface Row {
  total: number;
  items: EntityProperties[];
}

export async function listEntities(
  reader: Neo4jReader,
  filter: EntityFilter,
  order: EntityOrder,
  { offset, limit }: Slice,
): Promise<Page<Entity>> {
  const [row] = await runRead<Row>(reader, CYPHER, {
    filter,
    order,
    offset: int(offset),
    limit: int(limit),
  });
  return { total: row?.total ?? 0, items: (row?.items ?? []).map(toEntity) };
}
