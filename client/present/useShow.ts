import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import type { Text } from '../graph/Terms.ts';
import { presentEn } from '../messages/presentEn.ts';
import { presentZh } from '../messages/presentZh.ts';
import type { ShownSlide } from '../slides/toShow.ts';
import { useSlides } from '../slides/useSlides.ts';

const SOURCES: Text = { zh: presentZh.sources, en: presentEn.sources };

export function toSlideTitle(slide: ShownSlide | undefined): Text {
  return slide?.type === 'step' ? slide.step.title : SOURCES;
}

/** The note of a slide; null where it has none. */
export function toSlideNote(slide: ShownSlide | undefined): Text | null {
  return slide?.type === 'step' ? slide.step.note : null;
}

/** All slides of a tour in the page's language, and where the address stands among them. */
export function useShow(tour: Tour): { slides: ShownSlide[]; at: number; asked: number } {
  const { present } = useExplorer().state;
  const slides = useSlides(tour);
  const asked = present.tour?.at ?? 0;
  return { slides, at: Math.max(0, Math.min(asked, slides.length - 1)), asked };
}
