import { SYMMETRIC_RELATION_TYPES } from '../../../graph-seed/model.ts';
import type { Direction, RelationFilter } from '../GraphStore.ts';

/** Predicate: the filter lets `relation` pass. Needs `sections`, see `EXPAND_SECTIONS`. */
export const RELATION_PASSES = `(
  ($types IS NULL OR type(relation) IN $types)
  AND ($bases IS NULL OR relation.basis IN $bases)
  AND ($agents IS NULL OR relation.agent IS NULL OR relation.agent IN $agents)
  AND ($reports IS NULL OR relation.report IN $reports)
  AND ($sections IS NULL OR any(section IN relation.quoteSections WHERE section IN sections))
  AND ($entityKinds IS NULL
    OR (startNode(relation).kind IN $entityKinds AND endNode(relation).kind IN $entityKinds))
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
  WHERE asked.id IN $sections
  RETURN section.id
} AS sections`;

export function toRelationParameters(filter: RelationFilter): Record<string, unknown> {
  return {
    types: filter.types ?? null,
    bases: filter.bases ?? null,
    agents: filter.agents ?? null,
    reports: filter.reports ?? null,
    sections: filter.sections ?? null,
    entityKinds: filter.entityKinds ?? null,
  };
}

export function toDirectionParameters(direction: Direction): Record<string, unknown> {
  return { direction, symmetricTypes: SYMMETRIC_RELATION_TYPES };
}
