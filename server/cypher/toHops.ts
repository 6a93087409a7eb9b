import type { Direction, RelationFilter } from '../store/GraphStore.ts';
import { indent, stack, toWhere } from './layout.ts';
import { toRelationConditions } from './relationConditions.ts';
import { toStep } from './relationPattern.ts';

/**
 * A quantified path pattern of `least` to `most` hops over what passes. A quantifier takes no parameter, so the numbers
 * stand in the text.
 */
export function toHops(
  filter: RelationFilter,
  direction: Direction,
  { least, most }: { least: number; most: number },
): string {
  const { pattern, condition } = toStep(filter.types, direction);
  const { conditions } = toRelationConditions(filter, 'near', 'far');
  const hop = `(near:FazhiEntity)${pattern}(far:FazhiEntity)`;
  const where = toWhere(condition === null ? conditions : [condition, ...conditions]);
  const quantifier = `{${least},${most}}`;
  return where === null
    ? `(${hop})${quantifier}`
    : stack('(', indent(stack(hop, where)), `)${quantifier}`);
}
