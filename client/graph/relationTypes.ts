import type { RelationType } from '../api/operations.generated.ts';

const ALL: Record<RelationType, true> = {
  LEADS: true,
  CARRIES_OUT: true,
  ESTABLISHES: true,
  TAKES_PART_IN: true,
  COORDINATES_WITH: true,
  SUPERVISES: true,
  TARGETS: true,
  USES: true,
  IMPLEMENTS: true,
  PART_OF: true,
  CONNECTS: true,
  YIELDS: true,
  AIMS_AT: true,
  RECOGNISED_BY: true,
};

/** The names that an address may use; words and order are the ontology's. */
export const RELATION_TYPES = Object.keys(ALL) as RelationType[];
