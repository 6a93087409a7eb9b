import type { RelationFilter } from '../store/GraphStore.ts';
import { pickConditions, type Conditions } from './pickConditions.ts';
import { toInSections } from './sections.ts';

/** What the filter asks of `relation` but for its type, which stands in the pattern. `one` and `other` are its ends. */
export function toRelationConditions(
  filter: RelationFilter,
  one: string,
  other: string,
): Conditions {
  return pickConditions(filter, {
    bases: 'relation.basis IN $bases',
    agents:
      '(relation.agent IS NULL OR relation.agent IN $agents) // only what a body does has an agent',
    sections: toInSections('relation'),
    reports: 'relation.report IN $reports',
    entityKinds: `${one}.kind IN $entityKinds AND ${other}.kind IN $entityKinds`,
    sourceKinds: 'startNode(relation).kind IN $sourceKinds',
    targetKinds: 'endNode(relation).kind IN $targetKinds',
  });
}
