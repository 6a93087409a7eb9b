import { toStepGround, type TourGround } from './check/checkTour.ts';
import type { Tour, TourStep } from './model.ts';
import type { TourDraft, TourStepDraft } from './read/readTour.ts';

/** The tour that a draft without problems tells. */
export function toTour({ slug, head, steps }: TourDraft, ground: TourGround): Tour {
  const id = `${ground.report}.${slug ?? ''}`;
  const { title, summary } = toComplete(head.fields);
  return {
    id,
    report: ground.report,
    title,
    summary,
    steps: steps.map((step) => toStep(id, step, ground)),
  };
}

function toStep(tour: string, draft: TourStepDraft, ground: TourGround): TourStep {
  const { id, title, body, focus, layout, places, note } = toComplete(draft.fields);
  const { entities, relations, evidence } = toStepGround(draft, ground);
  return {
    id: `${tour}.${id}`,
    title,
    body,
    entities: entities.map((entity) => entity.id),
    relations: relations.map((relation) => relation.id),
    focus: focus.map((slug) => `${ground.report}.${slug}`),
    layout,
    places: entities.flatMap((entity) => {
      const place = places[entity.id.slice(ground.report.length + 1)];
      return place ? [{ entity: entity.id, column: place[0], row: place[1] }] : [];
    }),
    evidence,
    note,
  };
}

/** A draft without problems has all its fields: they were read by a schema that demands them. */
function toComplete<T>(fields: Partial<T>): T {
  return fields as T;
}
