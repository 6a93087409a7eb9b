import type { ReportOutline } from '../explorer/Library.ts';
import type { Tour, TourStep } from '../explorer/requestTours.ts';
import type { Language } from '../graph/Terms.ts';
import { toSourcePages, type Source } from './toSlideWords.ts';

/** One slide of a tour: a step, or a page of the list of sources. */
export type ShownSlide =
  | { type: 'step'; at: number; step: TourStep; former: ReadonlySet<string> }
  | { type: 'sources'; page: number; pages: number; columns: Source[][] };

const NOTHING: ReadonlySet<string> = new Set();

/** All slides of a tour: its steps, and what they quote. */
export function toShow(
  tour: Tour,
  report: Pick<ReportOutline, 'sentences'> | null,
  language: Language,
): ShownSlide[] {
  const steps = tour.steps.map((step, at): ShownSlide => {
    const before = tour.steps[at - 1];
    const former = before
      ? new Set([...before.entities, ...before.relations].map(({ id }) => id))
      : NOTHING;
    return { type: 'step', at, step, former };
  });
  const pages = toSourcePages(tour, report, language);
  const sources = pages.map((columns, page): ShownSlide => ({
    type: 'sources',
    page,
    pages: pages.length,
    columns,
  }));
  return [...steps, ...sources];
}
