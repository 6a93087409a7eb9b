import type { Tour, TourStep } from '../../../graph-seed/model.ts';
import type { TourProperties, TourStepProperties } from './graphFormat.ts';
import { toEvidence } from './toEvidence.ts';

/** A tour as `TOUR_MAP` returns it. */
export interface TourRow extends TourProperties {
  steps: TourStepProperties[];
}

/** Of a tour's node: its properties, and those of its steps in order. */
export const TOUR_MAP = `tour {
  .*,
  steps: COLLECT {
    MATCH (step:FazhiTourStep {tour: tour.id})
    RETURN step { .* }
    ORDER BY step.position
  }
}`;

export function toTour({ id, report, title, titleEn, summary, summaryEn, steps }: TourRow): Tour {
  return {
    id,
    report,
    title: { zh: title, en: titleEn },
    summary: { zh: summary, en: summaryEn },
    steps: steps.map(toStep),
  };
}

function toStep(properties: TourStepProperties): TourStep {
  const { id, report, title, body, entities, relations, focus, layout, note, noteEn } = properties;
  const { placed, placeColumns, placeRows } = properties;
  return {
    id,
    title: { zh: title, en: properties.titleEn },
    body: { zh: body, en: properties.bodyEn },
    entities,
    relations,
    focus,
    layout: layout ?? null,
    places: (placed ?? []).map((entity, at) => ({
      entity,
      column: placeColumns?.[at] ?? 1,
      row: placeRows?.[at] ?? 1,
    })),
    evidence: toEvidence(properties, report),
    note: note == null || noteEn == null ? null : { zh: note, en: noteEn },
  };
}
