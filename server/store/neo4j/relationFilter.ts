import { SYMMETRIC_RELATION_TYPES } from '../../../graph-seed/model.ts';
import type { Direction } from '../GraphStore.ts';

/**
 * Predicate: `$filter` lets `relation` pass. Needs `sections`, see `EXPAND_SECTIONS`. The filter is one parameter, a
 * map, because a plan is kept for each combination of types of parameters, and null is a type of its own.
 */
export const RELATION_PASSES = `(
  ($filter.types IS NULL OR type(relation) IN $filter.types)
  AND ($filter.bases IS NULL OR relation.basis IN $filter.bases)
  AND ($filter.agents IS NULL OR relation.agent IS NULL OR relation.agent IN $filter.agents)
  AND ($filter.reports IS NULL OR relation.report IN $filter.reports)
  AND ($filter.sections IS NULL
    OR any(section IN relation.quoteSections WHERE section IN sections))
  AND ($filter.entityKinds IS NULL
    OR (startNode(relation).kind IN $filter.entityKinds
      AND endNode(relation).kind IN $filter.entityKinds))
  AND ($filter.sourceKinds IS NULL OR startNode(relation).kind IN $filter.sourceKinds)
  AND ($filter.targetKinds IS NULL OR endNode(relation).kind IN $filter.targetKinds)
)`;

/** Predicate: `relation` may be followed in `$direction` by someone who stands at `near`. */
export const LEADS_ON = `CASE
  WHEN type(relation) IN $symmetricTypes THEN true
  WHEN $direction = 'OUT' THEN startNode(relation) = near
  WHEN $direction = 'IN' THEN endNode(relation) = near
  ELSE true
END`;

/** Binds `sections`: the sections asked for and, for a part, all that it holds. */
export const EXPAND_SECTIONS = `COLLECT {
  MATCH (section:FazhiSection)-[:FAZHI_WITHIN*0..]->(asked:FazhiSection)
  WHERE asked.id IN $filter.sections
  RETURN section.id
} AS sections`;

export function toDirectionParameters(direction: Direction): Record<string, unknown> {
  return { direction, symmetricTypes: SYMMETRIC_RELATION_TYPES };
}
