import {
  RELATION_TYPES,
  SYMMETRIC_RELATION_TYPES,
  type RelationType,
} from '../../graph-seed/model.ts';
import type { Direction } from '../store/GraphStore.ts';

type Types = readonly RelationType[] | null | undefined;

/** More types than these are broken into lines. */
const TYPES_IN_LINE = 5;

/** `[relation:LEADS|USES]`: of these types, or of all where none are given. */
export function toTypePattern(types: Types, name = 'relation'): string {
  const names = listTypes(types);
  if (names.length === 0) return `[${name}:!% /* of no type */]`;
  const lines = names.flatMap((_, at) =>
    at % TYPES_IN_LINE === 0 ? [names.slice(at, at + TYPES_IN_LINE).join('|')] : [],
  );
  return `[${name}:${lines.join('\n  |')}]`;
}

/** A step from `near`: the arrows, and the condition that they cannot express. */
export interface Step {
  pattern: string;
  condition: string | null;
}

/** What may be followed from `near` to `far` in this direction. */
export function toStep(types: Types, direction: Direction): Step {
  const names = listTypes(types);
  const pattern = toTypePattern(types);
  const undirected = SYMMETRIC_RELATION_TYPES.filter((type) => names.includes(type));
  if (direction === 'BOTH' || (names.length > 0 && undirected.length === names.length))
    return { pattern: `-${pattern}-`, condition: null };
  if (undirected.length === 0)
    return {
      pattern: direction === 'OUT' ? `-${pattern}->` : `<-${pattern}-`,
      condition: null,
    };
  const end = direction === 'OUT' ? 'startNode' : 'endNode';
  return {
    pattern: `-${pattern}-`,
    condition: `(${end}(relation) = near OR relation:${undirected.join('|')}) // without a direction`,
  };
}

/** Only what our own list holds ever stands in a text. */
function listTypes(types: Types): RelationType[] {
  return RELATION_TYPES.filter((type) => types == null || types.includes(type));
}
