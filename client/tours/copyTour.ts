import { TourCopyDocument } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { MY_LAYOUTS, NO_TEXT, toFreeSlug, toSlug, type MyTour } from '../explorer/tours/MyTour.ts';

/** A tour of the graph as one's own, with the slug that is free; null where the graph has no such tour. */
export async function copyTour(
  id: string,
  taken: ReadonlySet<string>,
  revision: string,
  signal: AbortSignal,
): Promise<MyTour | null> {
  const { tour } = await request(TourCopyDocument, { id }, signal);
  if (!tour) return null;
  const { report, title, summary, steps } = tour;
  const cut = (of: { id: string }): string => of.id.slice(report.id.length + 1);
  return {
    slug: toFreeSlug(toSlug(cut(tour)), taken, 'tour'),
    report: report.id,
    title,
    summary,
    steps: steps.map((step) => {
      const ends = new Set(step.relations.flatMap(({ source, target }) => [source.id, target.id]));
      return {
        id: step.id.slice(tour.id.length + 1),
        title: step.title,
        body: step.body,
        entities: step.entities.filter((entity) => !ends.has(entity.id)).map(cut),
        relations: step.relations.map(cut),
        focus: step.focus.map(cut),
        layout: MY_LAYOUTS.find((layout) => layout === step.layout) ?? null,
        places: Object.fromEntries(
          step.places.map(({ entity, column, row }) => [cut(entity), [column, row] as const]),
        ),
        quotes: step.evidence.map(({ quote }) => quote),
        note: step.note ?? NO_TEXT,
      };
    }),
    made: new Date().toISOString(),
    revision,
  };
}
