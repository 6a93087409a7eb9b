import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestTours, type TourOutline } from '../explorer/requestTours.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';

/** The report's tours, each with the ways in, the first of them before all others; nothing where it has none. */
export function TourStarts(): ReactNode {
  const { report } = useLibrary();
  const loaded = useLoaded('tours', requestTours);
  if (loaded.status !== 'ready') return null;
  const [first, ...others] = loaded.data.filter((tour) => tour.report.id === report.id);
  return (
    <>
      {first && <FirstTour tour={first} />}
      {others.map((tour) => (
        <p key={tour.id} className="tour-start">
          <ActionLink action={{ type: 'tour', id: tour.id, at: 0 }} className="tour-name">
            <TourName tour={tour} />
          </ActionLink>
          <PresentLink tour={tour} />
        </p>
      ))}
    </>
  );
}

function FirstTour({ tour }: { tour: TourOutline }): ReactNode {
  const { m } = useWords();
  return (
    <>
      <p className="tour-start">
        <TourName tour={tour} />
      </p>
      <p className="tour-ways">
        <ActionLink action={{ type: 'tour', id: tour.id, at: 0 }} className="button button-primary">
          <Icon name="next" size={16} />
          {m.tourStart}
        </ActionLink>
        <PresentLink tour={tour} />
      </p>
    </>
  );
}

function PresentLink({ tour }: { tour: TourOutline }): ReactNode {
  const { m, pick } = useWords();
  return (
    <ActionLink
      action={{ type: 'present', tour: { id: tour.id, at: 0 } }}
      className="button"
      label={`${m.present}: ${pick(tour.title)}`}
    >
      <Icon name="present" size={16} />
      {m.present}
    </ActionLink>
  );
}

function TourName({ tour: { title, steps } }: { tour: TourOutline }): ReactNode {
  const { m } = useWords();
  return (
    <span>
      <Localized text={title} className="tour-title" />
      <span className="count">{m.tourLength(steps.length)}</span>
    </span>
  );
}
