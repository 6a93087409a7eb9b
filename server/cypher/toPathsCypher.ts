import type { PathQuery } from '../store/GraphStore.ts';
import type { CypherStatement } from './CypherStatement.ts';
import { indent, stack } from './layout.ts';
import { toRelationConditions } from './relationConditions.ts';
import { toSections } from './sections.ts';
import { toHops } from './toHops.ts';

const RANK = `// No entity stands twice on a way.
WHERE all(entity IN nodes(path) WHERE single(other IN nodes(path) WHERE other = entity))
WITH path,
  size([hop IN relationships(path)
    WHERE hop.basis = 'STATED' AND coalesce(hop.agent <> 'IMPLIED', true)]) AS firm,
  size([entity IN nodes(path)[1..-1]
    WHERE entity.collective OR entity.category = 'body.higher-level']) AS loose
RETURN path
// Fewer hops; more that are stated outright; fewer collectives and higher levels between; then by ids.
ORDER BY length(path), firm DESC, loose, [hop IN relationships(path) | hop.id]
LIMIT toInteger($first)`;

/** The ways that `GraphStore.findPaths` finds, in its order. */
export function toPathsCypher(query: PathQuery): CypherStatement {
  const { from, to, direction, maxLength, limit } = query;
  const filter = query.filter ?? {};
  const { parameters } = toRelationConditions(filter, 'near', 'far');
  return {
    text: stack(
      toSections(filter.sections),
      'MATCH (from:FazhiEntity {id: $from})',
      'MATCH (to:FazhiEntity {id: $to})',
      'MATCH path = (from)',
      indent(stack(toHops(filter, direction, { least: 1, most: maxLength }), '(to)')),
      RANK,
    ),
    parameters: { from, to, ...parameters, first: limit },
  };
}
