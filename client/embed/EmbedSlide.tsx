import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import type { ToldTour } from '../explorer/useTour.ts';
import { embedEn } from '../messages/embedEn.ts';
import { embedZh } from '../messages/embedZh.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Slide } from '../slides/Slide.tsx';
import { useSlides } from '../slides/useSlides.ts';

function Shown({ tour, at }: { tour: Tour; at: number }): ReactNode {
  const words = usePartWords({ zh: embedZh, en: embedEn });
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const slides = useSlides(tour);
  const place = Math.min(at, slides.length - 1);
  const slide = slides[place];
  if (!slide) return null;
  const goTo = (next: number): void =>
    dispatch({ type: 'present', tour: { id: tour.id, at: next } });
  return (
    <main className="embed-slide">
      <Slide tour={tour} slide={slide} />
      <nav className="embed-slides" aria-label={words.slide(place + 1, slides.length)}>
        <button
          type="button"
          className="icon-button"
          aria-label={m.tourBack}
          disabled={place === 0}
          onClick={() => goTo(place - 1)}
        >
          <Icon name="back" size={16} />
        </button>
        <span role="status">{words.slide(place + 1, slides.length)}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={m.tourNext}
          disabled={place === slides.length - 1}
          onClick={() => goTo(place + 1)}
        >
          <Icon name="next" size={16} />
        </button>
      </nav>
    </main>
  );
}

/** A slide of a tour, with the way to the one before and the next. */
export function EmbedSlide({ told }: { told: ToldTour }): ReactNode {
  const { m } = useWords();
  const { tour } = useExplorer().state.present;
  const { loaded } = told;
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  if (!loaded.data || !tour)
    return (
      <main className="embed-missing">
        <h1>{m.notFound(tour?.id ?? '')}</h1>
        <p>{m.tourNotFound}</p>
      </main>
    );
  return <Shown tour={loaded.data} at={tour.at} />;
}
