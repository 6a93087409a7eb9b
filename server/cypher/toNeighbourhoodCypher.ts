import type { NeighbourhoodQuery, RelationFilter } from '../store/GraphStore.ts';
import type { CypherStatement } from './CypherStatement.ts';
import { indent, stack, toWhere } from './layout.ts';
import { toRelationConditions } from './relationConditions.ts';
import { toTypePattern } from './relationPattern.ts';
import { toSections } from './sections.ts';
import { toTextOrder } from './textOrder.ts';
import { toHops } from './toHops.ts';

/** The entities and relations that `GraphStore.getNeighbourhood` shows, a row for each relation or entity without one. */
export function toNeighbourhoodCypher(query: NeighbourhoodQuery): CypherStatement {
  const { ids, depth, limit } = query;
  const filter = query.filter ?? {};
  const { parameters } = toRelationConditions(filter, 'near', 'far');
  const shared = { ids, ...parameters };
  // Where each `WITH` has to hand on what the conditions need.
  const carried = filter.sections == null ? '' : 'sections, ';
  const head = stack(
    toSections(filter.sections),
    'MATCH (start:FazhiEntity)',
    'WHERE start.id IN $ids',
  );
  return depth === 0
    ? {
        text: stack(head, `WITH ${carried}collect(start) AS entities`, toAmong(filter)),
        parameters: shared,
      }
    : {
        text: stack(head, toReached(query, filter, carried), toAmong(filter)),
        parameters: { ...shared, limit },
      };
}

/** Binds `entities`: the starting ones, then by hops, then in TEXT order, as far as the limit goes. */
function toReached(
  { ids, depth, direction, limit }: NeighbourhoodQuery,
  filter: RelationFilter,
  carried: string,
): string {
  const hops = toHops(filter, direction, { least: 0, most: depth });
  return stack(
    'MATCH ANY SHORTEST (start)',
    indent(stack(hops, '(entity:FazhiEntity)')),
    `WITH ${carried}entity, min(size(relation)) AS hops`,
    '// The nearest first, then those that the report names first.',
    `ORDER BY hops, ${toTextOrder('entity')}`,
    ids.length > limit
      ? stack(
          `WITH ${carried}collect(entity) AS reached, count(CASE hops WHEN 0 THEN 1 END) AS starts`,
          '// The starting entities are shown even where they are more than the limit.',
          `WITH ${carried}reached[..CASE WHEN starts > $limit THEN starts ELSE toInteger($limit) END] AS entities`,
        )
      : stack('LIMIT toInteger($limit)', `WITH ${carried}collect(entity) AS entities`),
  );
}

/** Returns `entities` and all relations among them that pass, whatever their direction. */
function toAmong(filter: RelationFilter): string {
  const { conditions } = toRelationConditions(filter, 'entity', 'other');
  return stack(
    '// All that joins them, whichever way it points.',
    'UNWIND entities AS entity',
    `OPTIONAL MATCH (entity)-${toTypePattern(filter.types)}->(other:FazhiEntity)`,
    toWhere(['other IN entities', ...conditions]),
    'RETURN entity, relation, other',
  );
}
