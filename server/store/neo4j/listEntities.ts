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
WHERE ($ids IS NULL OR entity.id IN $ids)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($categories IS NULL OR entity.category IN $categories)
  AND ($reports IS NULL OR entity.report IN $reports)
  AND ($indicators IS NULL OR entity.measureIndicator IN $indicators)
  AND ($concepts IS NULL OR entity.concept IN $concepts)
  AND ($collective IS NULL OR entity.collective = $collective)
  AND ($sections IS NULL OR any(section IN entity.quoteSections WHERE section IN sections))
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
    ids: filter.ids ?? null,
    kinds: filter.kinds ?? null,
    categories: filter.categories ?? null,
    reports: filter.reports ?? null,
    indicators: filter.indicators ?? null,
    concepts: filter.concepts ?? null,
    collective: filter.collective ?? null,
    sections: filter.sections ?? null,
    order,
    offset: int(offset),
    limit: int(limit),
  });
  return { total: row?.total ?? 0, items: (row?.items ?? []).map(toEntity) };
}
