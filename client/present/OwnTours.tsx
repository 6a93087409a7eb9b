import type { ReactNode } from 'react';
import { useMyTours } from '../explorer/tours/useMyTours.ts';
import { toMyTourId } from '../explorer/tours/MyTour.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { TourChoiceLink } from './TourChoiceLink.tsx';
import { usePresentWords } from './usePresentWords.ts';

/** The tours that were made in this browser, and the way to make or import one. */
export function OwnTours(): ReactNode {
  const words = usePresentWords();
  const { m, pick } = useWords();
  const { tours: openTours } = useViewActions();
  const { tours } = useMyTours();
  const told = tours.filter(({ steps }) => steps.length > 0);
  return (
    <section className="tour-choice-own" aria-labelledby="own-tours">
      <h2 id="own-tours">{m.toursTitle}</h2>
      {told.length > 0 && (
        <ul className="tour-choices">
          {told.map(({ slug, title, summary, steps }) => (
            <li key={slug}>
              <TourChoiceLink
                id={toMyTourId(slug)}
                title={<bdi>{pick(title) || title.zh || title.en || words.untitled}</bdi>}
                summary={<bdi>{pick(summary) || summary.zh || summary.en}</bdi>}
                steps={steps.length}
              />
            </li>
          ))}
        </ul>
      )}
      <p>{words.ownWhy}</p>
      <button type="button" className="button" onClick={openTours}>
        <Icon name="tour" size={16} />
        {words.ownOpen}
      </button>
    </section>
  );
}
