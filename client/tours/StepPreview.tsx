import { useState, type ReactNode } from 'react';
import type { MyStep, MyTour } from '../explorer/tours/MyTour.ts';
import {
  requestTourKnown,
  toKnownKey,
  toToldTour,
  type TourKnown,
} from '../explorer/tours/requestMyTour.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Slide } from '../slides/Slide.tsx';
import { useTourWords } from './useTourWords.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** A step as the slide that it becomes. */
export function StepPreview({ tour, step }: { tour: MyTour; step: MyStep }): ReactNode {
  const words = useTourWords();
  const only = { ...tour, steps: [step] };
  const loaded = useLoaded(toKnownKey(only), (signal) => requestTourKnown(only, signal));
  // What was shown stays until what was added is loaded.
  const [last, setLast] = useState<TourKnown | null>(null);
  if (loaded.status === 'ready' && loaded.data !== last) setLast(loaded.data);
  const known = loaded.status === 'ready' ? loaded.data : last;
  const told = known && toToldTour(only, known);
  const first = told?.steps[0];
  return (
    <section className="tour-preview" aria-label={words.editor.preview}>
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {!known && loaded.status !== 'failed' && <Loading />}
      {told && first && first.entities.length > 0 && (
        <ErrorBoundary part="panel" shows={step}>
          {/* Only to be looked at: its words are those of the fields beside it. */}
          <div aria-hidden="true" inert>
            <Slide tour={told} slide={{ type: 'step', at: 0, step: first, former: NOTHING }} />
          </div>
        </ErrorBoundary>
      )}
      {first?.entities.length === 0 && <p className="tour-hint">{words.editor.noPreview}</p>}
    </section>
  );
}
