import type { Entity } from '../../../graph-seed/model.ts';
import type { EntityFilter } from '../GraphStore.ts';
import { isAmong } from './isAmong.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toSectionTest } from './toSectionTest.ts';

/** Says of an entity whether it passes all filters. */
export function toEntityTest(
  graph: MemoryGraph,
  filter: EntityFilter,
): (entity: Entity) => boolean {
  const hasId = isAmong(filter.ids);
  const hasKind = isAmong(filter.kinds);
  const hasCategory = isAmong(filter.categories);
  const isInSection = toSectionTest(graph.entitiesBySection, filter.sections);
  const isInReport = isAmong(filter.reports);
  const hasIndicator = isAmong(filter.indicators);
  const hasUnit = isAmong(filter.units);
  const hasStatus = isAmong(filter.statuses);
  const hasConcept = isAmong(filter.concepts);
  const collective = filter.collective ?? null;
  return (entity) =>
    hasId(entity.id) &&
    hasKind(entity.kind) &&
    hasCategory(entity.category) &&
    isInSection(entity.id) &&
    isInReport(entity.report) &&
    hasIndicator(entity.measure?.indicator ?? null) &&
    hasUnit(entity.measure?.unit ?? null) &&
    hasStatus(entity.measure?.status ?? null) &&
    isWithin(entity.measure?.value ?? null, filter.minValue, filter.maxValue) &&
    hasConcept(entity.concept) &&
    (collective === null || entity.collective === collective);
}

/** Whether there is a value and it is from `min` to `max`; without a bound all passes. */
function isWithin(
  value: number | null,
  min: number | null | undefined,
  max: number | null | undefined,
): boolean {
  const atLeast = min ?? null;
  const atMost = max ?? null;
  return (
    (atLeast === null || (value !== null && value >= atLeast)) &&
    (atMost === null || (value !== null && value <= atMost))
  );
}
