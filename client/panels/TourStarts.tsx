import { Suspense, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestTours, type TourOutline } from '../explorer/requestTours.ts';
import { listKeptSlugs } from '../explorer/tours/keptSlugs.ts';
import { useToursVersion } from '../explorer/tours/toursVersion.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';
import { PresentLink, TourLine, TourName } from './TourLine.tsx';

const OwnTourStarts = lazyPart(async () => (await import('./OwnTourStarts.tsx')).OwnTourStarts);

/**
 * The report's tours, each with the ways in, the first of them before all others, then those that were made in this
 * browser; nothing where there are none.
 */
export function TourStarts(): ReactNode {
  const { pick } = useWords();
  const { report } = useLibrary();
  const loaded = useLoaded('tours', requestTours);
  const hasChanged = useToursVersion() > 0;
  if (loaded.status !== 'ready') return null;
  const [first, ...others] = loaded.data.filter((tour) => tour.report.id === report.id);
  return (
    <>
      {first && <FirstTour tour={first} />}
      {others.map(({ id, title, steps }) => (
        <TourLine
          key={id}
          id={id}
          name={<Localized text={title} />}
          label={pick(title)}
          steps={steps.length}
        />
      ))}
      {(hasChanged || listKeptSlugs().length > 0) && (
        <Suspense fallback={null}>
          <OwnTourStarts report={report.id} />
        </Suspense>
      )}
    </>
  );
}

function FirstTour({ tour: { id, title, steps } }: { tour: TourOutline }): ReactNode {
  const { m, pick } = useWords();
  return (
    <>
      <p className="tour-start">
        <TourName name={<Localized text={title} />} steps={steps.length} />
      </p>
      <p className="tour-ways">
        <ActionLink action={{ type: 'tour', id, at: 0 }} className="button button-primary">
          <Icon name="next" size={16} />
          {m.tourStart}
        </ActionLink>
        <PresentLink id={id} label={pick(title)} />
      </p>
    </>
  );
}
