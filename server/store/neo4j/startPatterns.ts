/**
 * Where a statement over all entities or relations begins. A filter that names what an index knows begins there:
 * `$filter.ids IS NULL OR …` would make the database look at everything.
 */
import type { EntityFilter, RelationFilter } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';

/** Pattern with its predicates: every `entity` that may pass. */
export function toEntityStart(filter: EntityFilter): string {
  const node = '(entity:FazhiEntity)';
  if (filter.ids) return `${node} WHERE entity.id IN $filter.ids`;
  if (filter.categories) return `${node} WHERE entity.category IN $filter.categories`;
  if (filter.reports) return `${node} WHERE entity.report IN $filter.reports`;
  return `${node} WHERE true`;
}

/** Pattern with its predicates: every `relation` that may pass, from `source` to `target`. */
export function toRelationStart(filter: RelationFilter): string {
  const pattern = `(source:FazhiEntity)-[relation:${ANY_RELATION}]->(target:FazhiEntity)`;
  // A relation is of the report that its ends are of.
  if (filter.reports) return `${pattern} WHERE source.report IN $filter.reports`;
  return `${pattern} WHERE true`;
}
