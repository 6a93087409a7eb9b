import { useMemo } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toShow, type ShownSlide } from './toShow.ts';

/** All slides of a tour in the page's language. */
export function useSlides(tour: Tour): ShownSlide[] {
  const { reports } = useLibrary();
  const { language } = useWords();
  const report = reports.find(({ id }) => id === tour.report.id) ?? null;
  return useMemo(() => toShow(tour, report, language), [tour, report, language]);
}
