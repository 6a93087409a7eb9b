import type { Entity } from '../../../graph-seed/model.ts';
import type { EntityFilter, EntityOrder, Page, Slice } from '../GraphStore.ts';
import { MATCH_GRAPH } from './checkGraph.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { toPage, toReturnPage, toSliceParameter } from './pages.ts';
import type { PageRow } from './pages.ts';
import { EXPAND_SECTIONS } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntityStart } from './startPatterns.ts';
import { toEntity } from './toEntity.ts';

const toCypher = (filter: EntityFilter): string => `
${MATCH_GRAPH}
WITH graph, ${EXPAND_SECTIONS}
WITH graph, COLLECT {
  MATCH ${toEntityStart(filter)}
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
  RETURN entity
  ORDER BY
    CASE $order
      WHEN 'NAME' THEN entity.sortKey
      WHEN 'DEGREE' THEN -COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) }
    END,
    entity.report,
    entity.quoteStarts[0],
    entity.id
} AS entities
${toReturnPage('entities', 'entity', 'entity { .* }')}
`;

export async function listEntities(
  reader: Neo4jReader,
  filter: EntityFilter,
  order: EntityOrder,
  slice: Slice,
): Promise<Page<Entity>> {
  const [row] = await runRead<PageRow<EntityProperties>>(reader, toCypher(filter), {
    filter,
    order,
    slice: toSliceParameter(slice),
  });
  return toPage(row, toEntity, reader);
}
