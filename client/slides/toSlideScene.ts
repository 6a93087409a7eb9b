import type { TourStep } from '../explorer/requestTours.ts';
import { layoutSlide } from '../graph/slides/layoutSlide.ts';
import type { SlideLayout, SlideScene } from '../graph/slides/SlideScene.ts';
import type { Language, Terms } from '../graph/Terms.ts';

const LAYOUTS: readonly string[] = ['fields', 'lanes', 'network', 'roles'];

/** The arrangements that slides know; the API’s is a string. */
function toSlideLayout(layout: string | null | undefined): SlideLayout {
  return layout != null && LAYOUTS.includes(layout) ? (layout as SlideLayout) : null;
}

/** A step's picture; `former`: the ids of what the step before shows. */
export function toSlideScene(
  step: TourStep,
  former: ReadonlySet<string>,
  terms: Terms,
  language: Language,
): SlideScene {
  return layoutSlide({
    entities: step.entities,
    relations: step.relations,
    focus: step.focus.map(({ id }) => id),
    layout: toSlideLayout(step.layout),
    places: step.places.map(({ entity, column, row }) => ({ id: entity.id, column, row })),
    former,
    language,
    relationTypes: terms.relationTypes,
    kindNames: new Map(terms.kinds.map(({ id, name }) => [id, name[language]])),
  });
}
