import type { ReactNode } from 'react';
import { toMyTourId } from '../explorer/tours/MyTour.ts';
import { useMyTours } from '../explorer/tours/useMyTours.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { toursEn } from '../messages/toursEn.ts';
import { toursZh } from '../messages/toursZh.ts';
import { TourLine } from './TourLine.tsx';

/** The tours of a report that this browser keeps, as far as there is a step to tell. */
export function OwnTourStarts({ report }: { report: string }): ReactNode {
  const { pick } = useWords();
  const { untitled } = usePartWords({ zh: toursZh, en: toursEn });
  return useMyTours()
    .tours.filter((tour) => tour.report === report && tour.steps.length > 0)
    .map(({ slug, title, steps }) => {
      const name = pick(title) || title.zh || title.en || untitled;
      return (
        <TourLine
          key={slug}
          id={toMyTourId(slug)}
          name={<bdi>{name}</bdi>}
          label={name}
          steps={steps.length}
        />
      );
    });
}
