import type { Entity, Measure } from '../../../graph-seed/model.ts';
import type { EntityProperties } from './graphFormat.ts';
import { toEvidence } from './toEvidence.ts';

export function toEntity(properties: EntityProperties): Entity {
  const { id, kind, category, sortKey, aliases, collective, report, concept } = properties;
  return {
    id,
    kind,
    category,
    name: { zh: properties.name, en: properties.nameEn },
    sortKey,
    aliases,
    description: { zh: properties.description, en: properties.descriptionEn },
    collective,
    report,
    evidence: toEvidence(properties, report),
    measure: toMeasure(properties),
    concept: concept ?? null,
  };
}

function toMeasure(properties: EntityProperties): Measure | null {
  const { measureRaw: raw, measureComparator: comparator, measureStatus: status } = properties;
  if (raw == null || comparator == null || status == null) return null;
  return {
    value: properties.measureValue ?? null,
    raw,
    unit: properties.measureUnit ?? null,
    comparator,
    status,
    scope: properties.measureScope ?? null,
    indicator: properties.measureIndicator ?? null,
    of: properties.measureOf ?? null,
  };
}
