import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { HandoutState } from '../explorer/screens/HandoutState.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { Slide } from '../slides/Slide.tsx';
import { useSlides } from '../slides/useSlides.ts';
import { PageFoot } from './PageFoot.tsx';

/** A tour's slides, and what they quote, each on a page of 16 to 9. */
export function WidePages({
  tour,
  handout,
  onSet,
}: {
  tour: Tour;
  handout: HandoutState;
  /** The pages stand. */
  onSet: () => void;
}): ReactNode {
  const slides = useSlides(tour);
  const say = useEffectEvent(onSet);
  useEffect(() => say(), [slides]);
  return slides.map((slide, page) => (
    <section key={page} className="handout-page handout-16x9 white-paper">
      <Slide tour={tour} slide={slide} />
      <PageFoot tour={tour} handout={handout} page={page} pages={slides.length} />
    </section>
  ));
}
