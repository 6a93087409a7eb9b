import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ToldTour } from '../explorer/useTour.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { readSpeakerSession } from './openLink.ts';
import { Show } from './Show.tsx';
import { Speaker } from './Speaker.tsx';
import { TourChoice } from './TourChoice.tsx';
import './present.css';

const Handout = lazyPart(async () => (await import('../handout/Handout.tsx')).Handout);

/** A tour as slides or as pages to be printed, or, in a window that was opened for it, what its speaker sees; without one, the tours to choose from. */
export function PresentScreen({ told }: { told: ToldTour | null }): ReactNode {
  const { handout } = useExplorer().state.present;
  if (!told) return <TourChoice />;
  const { loaded } = told;
  if (loaded.status === 'failed')
    return (
      <main className="whole-page">
        <Failure failed={loaded} />
      </main>
    );
  if (loaded.status !== 'ready')
    return (
      <main className="whole-page">
        <Loading />
      </main>
    );
  const tour = loaded.data;
  if (!tour)
    return (
      <main className="whole-page show-unknown">
        <TourChoice unknown={told.id} />
      </main>
    );
  if (handout) return <Handout key={tour.id} tour={tour} handout={handout} />;
  const session = readSpeakerSession(window.name);
  return session === null ? (
    <Show key={tour.id} tour={tour} />
  ) : (
    <Speaker key={tour.id} tour={tour} session={session} />
  );
}
