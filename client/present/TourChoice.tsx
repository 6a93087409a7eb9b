import { useEffect, useRef, type ReactNode } from 'react';
import { FIRST_HANDOUT } from '../explorer/screens/HandoutState.ts';
import { isMyTour, requestTours } from '../explorer/requestTours.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { OwnTours } from './OwnTours.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { TourChoiceLink } from './TourChoiceLink.tsx';
import { usePresentWords } from './usePresentWords.ts';
import './present.css';

/** The tours to be presented, each with what it tells. `unknown` is one that was asked for and is not there. */
export function TourChoice({ unknown = null }: { unknown?: string | null }): ReactNode {
  const words = usePresentWords();
  const { m, pick } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = useLoaded('tours', requestTours);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="tour-choice">
      <h1 ref={heading} tabIndex={-1}>
        {unknown === null ? words.chooseTour : words.unknown(unknown)}
      </h1>
      <p>
        {unknown === null
          ? words.chooseWhy
          : isMyTour(unknown)
            ? m.tourElsewhere
            : words.unknownWhy}
      </p>
      {loaded.status === 'failed' && <Failure failed={loaded} />}
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'ready' && loaded.data.length === 0 && (
        <div className="empty">
          <h2>{words.noTours}</h2>
          <p>{words.noToursWhy}</p>
          <ul className="next-steps">
            <li>
              <ActionLink action={{ type: 'screen', screen: 'graph' }}>
                <Icon name="path" size={16} />
                <span>{words.toGraph}</span>
              </ActionLink>
            </li>
            <li>
              <ActionLink action={{ type: 'screen', screen: 'text' }}>
                <Icon name="list" size={16} />
                <span>{words.toText}</span>
              </ActionLink>
            </li>
          </ul>
        </div>
      )}
      {loaded.status === 'ready' && (
        <ul className="tour-choices">
          {loaded.data.map((tour) => (
            <li key={tour.id}>
              <TourChoiceLink
                id={tour.id}
                title={<Localized text={tour.title} />}
                summary={<Localized text={tour.summary} />}
                steps={tour.steps.length}
              />
              <ActionLink
                action={{ type: 'handout', tour: { id: tour.id, at: 0 }, handout: FIRST_HANDOUT }}
                className="tour-choice-handout"
              >
                {words.handout}
                <span className="visually-hidden"> {pick(tour.title)}</span>
              </ActionLink>
            </li>
          ))}
        </ul>
      )}
      <OwnTours />
    </div>
  );
}
