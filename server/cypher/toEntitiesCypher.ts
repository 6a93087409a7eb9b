import type { EntityFilter, EntityOrder } from '../store/GraphStore.ts';
import type { CypherStatement } from './CypherStatement.ts';
import { stack, toWhere } from './layout.ts';
import { pickConditions } from './pickConditions.ts';
import { toTypePattern } from './relationPattern.ts';
import { toInSections, toSections } from './sections.ts';
import { toTextOrder } from './textOrder.ts';

const CONDITIONS: Record<keyof EntityFilter, string> = {
  ids: 'entity.id IN $ids // what the search finds now for the text; Cypher cannot search so',
  kinds: 'entity.kind IN $kinds',
  categories: 'entity.category IN $categories',
  sections: toInSections('entity'),
  reports: 'entity.report IN $reports',
  indicators: 'entity.measureIndicator IN $indicators',
  minValue: 'entity.measureValue >= $minValue',
  maxValue: 'entity.measureValue <= $maxValue',
  units: 'entity.measureUnit IN $units',
  statuses: 'entity.measureStatus IN $statuses',
  concepts: 'entity.concept IN $concepts',
  collective: 'entity.collective = $collective',
};

const FIRST_ORDER: Record<EntityOrder, string> = {
  TEXT: '',
  NAME: 'entity.sortKey, ',
  DEGREE: `COUNT { (entity)-${toTypePattern(null, '')}-(:FazhiEntity) } DESC,\n  `,
};

/** The first entities that pass the filter, as `GraphStore.listEntities` orders them. */
export function toEntitiesCypher(
  filter: EntityFilter,
  order: EntityOrder,
  first: number,
): CypherStatement {
  const { conditions, parameters } = pickConditions(filter, CONDITIONS);
  return {
    text: stack(
      toSections(filter.sections),
      'MATCH (entity:FazhiEntity)',
      toWhere(conditions),
      'RETURN entity',
      `ORDER BY ${FIRST_ORDER[order]}${toTextOrder('entity')}`,
      'LIMIT toInteger($first)',
    ),
    parameters: { ...parameters, first },
  };
}
