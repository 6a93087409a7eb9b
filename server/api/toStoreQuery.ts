import type { QueryNeighbourhoodArgs, QueryPathsArgs } from '../generated/schema.generated.ts';
import type { NeighbourhoodQuery, PathQuery } from '../store/GraphStore.ts';
import { checkIds, checkInteger } from './checkArgument.ts';

/** What the arguments ask of the store. Throws BAD_USER_INPUT for what is out of range. */
export function toNeighbourhoodQuery({
  ids,
  depth,
  direction,
  filter,
  limit,
}: QueryNeighbourhoodArgs): NeighbourhoodQuery {
  return {
    ids: checkIds('ids', ids, { min: 1, max: 100 }),
    depth: checkInteger('depth', depth, { min: 0, max: 3, fallback: 1 }),
    direction: direction ?? 'BOTH',
    filter: filter ?? null,
    limit: checkInteger('limit', limit, { min: 1, max: 1000, fallback: 100 }),
  };
}

/** What the arguments ask of the store. Throws BAD_USER_INPUT for what is out of range. */
export function toPathQuery({
  from,
  to,
  maxLength,
  first,
  direction,
  filter,
}: QueryPathsArgs): PathQuery {
  return {
    from,
    to,
    maxLength: checkInteger('maxLength', maxLength, { min: 1, max: 6, fallback: 4 }),
    limit: checkInteger('first', first, { min: 1, max: 100, fallback: 10 }),
    direction: direction ?? 'BOTH',
    filter: filter ?? null,
  };
}
