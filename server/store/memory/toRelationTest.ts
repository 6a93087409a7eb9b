import type { EntityKind, Relation } from '../../../graph-seed/model.ts';
import type { RelationFilter } from '../GraphStore.ts';
import { isAmong } from './isAmong.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toSectionTest } from './toSectionTest.ts';

/** Says of a relation whether it passes all filters. */
export function toRelationTest(
  graph: MemoryGraph,
  filter: RelationFilter,
): (relation: Relation) => boolean {
  const hasType = isAmong(filter.types);
  const hasBasis = isAmong(filter.bases);
  const hasAgent = isAmong(filter.agents);
  const isInSection = toSectionTest(graph.relationsBySection, filter.sections);
  const isInReport = isAmong(filter.reports);
  const hasKind = isAmong(filter.entityKinds);
  const hasSourceKind = isAmong(filter.sourceKinds);
  const hasTargetKind = isAmong(filter.targetKinds);
  const kindOf = (id: string): EntityKind => graph.network.getNodeAttributes(id).entity.kind;
  return (relation) =>
    hasType(relation.type) &&
    hasBasis(relation.basis) &&
    (relation.agent === null || hasAgent(relation.agent)) &&
    isInSection(relation.id) &&
    isInReport(relation.report) &&
    hasKind(kindOf(relation.source)) &&
    hasKind(kindOf(relation.target)) &&
    hasSourceKind(kindOf(relation.source)) &&
    hasTargetKind(kindOf(relation.target));
}
