import { useEffect, useRef, type ReactNode } from 'react';
import type { TourPlace } from '../explorer/Moment.ts';
import { isMyTour, type Tour, type TourStep } from '../explorer/requestTours.ts';
import { findStep, type ToldTour } from '../explorer/useTour.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';
import type { DiagramEntity } from './diagramText.ts';
import { NotFound } from './NotFound.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Quotes } from './Quotes.tsx';
import { toDiagramEntity } from './toDiagramEntity.ts';

/** Those that the map does not let a reader guess: all of the step, under its quotes. */
function toDiagram(step: TourStep): DiagramEntity[] {
  return step.entities.map(toDiagramEntity);
}

/** To the step before and the next one; at an end, out of the tour. */
function TourSteps({ tour, at }: { tour: Tour; at: number }): ReactNode {
  const { m } = useWords();
  const last = tour.steps.length - 1;
  return (
    <nav className="actions" aria-label={m.tourSteps}>
      {at > 0 && (
        <ActionLink action={{ type: 'tour', id: tour.id, at: at - 1 }} className="button">
          <Icon name="back" size={16} />
          {m.tourBack}
        </ActionLink>
      )}
      {at < last ? (
        <ActionLink
          action={{ type: 'tour', id: tour.id, at: at + 1 }}
          className="button button-primary"
        >
          {m.tourNext}
          <Icon name="next" size={16} />
        </ActionLink>
      ) : (
        <ActionLink action={{ type: 'leaveTour' }} className="button button-primary">
          {m.tourEnd}
        </ActionLink>
      )}
      <ActionLink action={{ type: 'present', tour: { id: tour.id, at } }} className="button">
        <Icon name="present" size={16} />
        {m.present}
      </ActionLink>
    </nav>
  );
}

/** Into the editor: of one's own tour, or of those that can be made one's own. */
function EditButton({ tour }: { tour: Tour }): ReactNode {
  const { m } = useWords();
  const { tours } = useViewActions();
  return (
    <button type="button" className="text-button tour-edit" onClick={tours}>
      {isMyTour(tour.id) ? m.tourEdit : m.tourOwn}
    </button>
  );
}

function Step({ tour, step, at }: { tour: Tour; step: TourStep; at: number }): ReactNode {
  const { m, pick } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shownFirst = useRef(step.id);
  // Whoever goes on hears where he has come to; who comes by a link stays where he is.
  useEffect(() => {
    if (shownFirst.current === step.id) return;
    shownFirst.current = step.id;
    heading.current?.focus({ preventScroll: true });
  }, [step.id]);
  return (
    <article>
      <header className="panel-head">
        <PanelHeader close={{ type: 'leaveTour' }}>
          <b>{m.tour}</b>
          <Localized text={tour.title} />
          <span className="count">{m.tourPlace(at + 1, tour.steps.length)}</span>
        </PanelHeader>
        <h1 ref={heading} tabIndex={-1}>
          {pick(step.title)}
        </h1>
        <p className="panel-description tour-body">{pick(step.body)}</p>
        {step.missing && step.missing.length > 0 && (
          <p className="panel-description">{m.tourMissing(step.missing.join(', '))}</p>
        )}
        <TourSteps tour={tour} at={at} />
        <EditButton tour={tour} />
      </header>
      <section className="panel-part">
        <h2 className="part-heading">{m.quotes}</h2>
        <Quotes claim={null} lines={step.evidence} entities={toDiagram(step)} />
      </section>
    </article>
  );
}

/** What a step of the tour says, the quotes it rests on, and the way on. */
export function TourPanel({ told, place }: { told: ToldTour; place: TourPlace }): ReactNode {
  const { m } = useWords();
  const { loaded } = told;
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  const tour = loaded.data;
  const step = tour && findStep(tour, place.at);
  if (!tour || !step)
    return <NotFound id={place.id} why={isMyTour(place.id) ? m.tourElsewhere : m.tourNotFound} />;
  return <Step tour={tour} step={step} at={Math.min(place.at, tour.steps.length - 1)} />;
}
