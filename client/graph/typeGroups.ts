/** Relation types by what they say: what a body does, what things rest on or belong to, what came of them. */
import type { RelationType } from '../api/operations.generated.ts';

export type TypeGroup = 'deeds' | 'ties' | 'results';

const GROUPS: Record<RelationType, TypeGroup> = {
  LEADS: 'deeds',
  CARRIES_OUT: 'deeds',
  ESTABLISHES: 'deeds',
  TAKES_PART_IN: 'deeds',
  COORDINATES_WITH: 'deeds',
  SUPERVISES: 'deeds',
  TARGETS: 'ties',
  USES: 'ties',
  IMPLEMENTS: 'ties',
  PART_OF: 'ties',
  CONNECTS: 'ties',
  YIELDS: 'results',
  AIMS_AT: 'results',
  RECOGNISED_BY: 'results',
};
export const TYPE_GROUPS = ['deeds', 'ties', 'results'] as const satisfies TypeGroup[];

export function toTypeGroup(type: RelationType): TypeGroup {
  return GROUPS[type];
}
