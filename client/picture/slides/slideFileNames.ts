import type { ShownSlide } from '../../slides/toShow.ts';
import { toSlug } from '../toFileName.ts';

/** What a slide's file is called: its place, with the zeros that a list needs to stand in order, and its step. */
export const toSlideFileName = (
  slides: readonly ShownSlide[],
  at: number,
  ending: string,
): string => {
  const slide = slides[at];
  const digits = Math.max(2, String(slides.length).length);
  const name =
    slide?.type === 'step'
      ? toSlug(slide.step.id.slice(slide.step.id.lastIndexOf('.'))) || 'step'
      : ['sources', ...(slide && slide.pages > 1 ? [String(slide.page + 1)] : [])].join('-');
  return `${String(at + 1).padStart(digits, '0')}-${name}.${ending}`;
};

/** The beginning of the files of a tour. */
export const toTourFileName = (tour: string): string =>
  ['fazhi', toSlug(tour)].filter((part) => part !== '').join('-');
