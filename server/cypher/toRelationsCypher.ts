import type { RelationFilter } from '../store/GraphStore.ts';
import type { CypherStatement } from './CypherStatement.ts';
import { stack, toWhere } from './layout.ts';
import { toRelationConditions } from './relationConditions.ts';
import { toTypePattern } from './relationPattern.ts';
import { toSections } from './sections.ts';
import { toTextOrder } from './textOrder.ts';

/** The first relations that pass the filter with their ends, in TEXT order. */
export function toRelationsCypher(filter: RelationFilter, first: number): CypherStatement {
  const { conditions, parameters } = toRelationConditions(filter, 'source', 'target');
  return {
    text: stack(
      toSections(filter.sections),
      `MATCH (source:FazhiEntity)-${toTypePattern(filter.types)}->(target:FazhiEntity)`,
      toWhere(conditions),
      'RETURN source, relation, target',
      `ORDER BY ${toTextOrder('relation')}`,
      'LIMIT toInteger($first)',
    ),
    parameters: { ...parameters, first },
  };
}
