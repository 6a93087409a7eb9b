import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestTours, type TourOutline } from '../explorer/requestTours.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';

/** The report's tours, each with the way in, the first of them before all others; nothing where it has none. */
export function TourStarts(): ReactNode {
  const { m, pick } = useWords();
  const { report } = useLibrary();
  const loaded = useLoaded('tours', requestTours);
  if (loaded.status !== 'ready') return null;
  const [first, ...others] = loaded.data.filter((tour) => tour.report.id === report.id);
  if (!first) return null;
  return (
    <>
      <p className="tour-start">
        <ActionLink
          action={{ type: 'tour', id: first.id, at: 0 }}
          className="button button-primary"
        >
          <Icon name="next" size={16} />
          {m.tourStart}
        </ActionLink>
        <ActionLink
          action={{ type: 'present', tour: { id: first.id, at: 0 } }}
          className="button"
          label={`${m.present}: ${pick(first.title)}`}
        >
          <Icon name="present" size={16} />
          {m.present}
        </ActionLink>
        <TourName tour={first} />
      </p>
      {others.map((tour) => (
        <p key={tour.id} className="tour-start">
          <ActionLink action={{ type: 'tour', id: tour.id, at: 0 }}>
            <TourName tour={tour} />
          </ActionLink>
        </p>
      ))}
    </>
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
