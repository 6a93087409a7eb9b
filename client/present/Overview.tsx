import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Slide } from '../slides/Slide.tsx';
import type { ShownSlide } from '../slides/toShow.ts';
import { usePresentWords } from './usePresentWords.ts';
import { toSlideTitle } from './useShow.ts';

/** How many slides stand in a row, as they were laid out. */
function countColumns(grid: HTMLElement): number {
  const tops = [...grid.children].map((child) => (child as HTMLElement).offsetTop);
  const second = tops.findIndex((top) => top !== tops[0]);
  return second === -1 ? tops.length : second;
}

/** All slides, small, over the show: arrow keys walk, Enter shows one. */
export function Overview({
  tour,
  slides,
  at,
  onChoose,
}: {
  tour: Tour;
  slides: readonly ShownSlide[];
  at: number;
  onChoose: (at: number) => void;
}): ReactNode {
  const words = usePresentWords();
  const { pick } = useWords();
  const grid = useRef<HTMLUListElement>(null);
  const focusAt = (place: number): void => {
    const buttons = grid.current?.querySelectorAll('button');
    buttons?.[Math.max(0, Math.min(slides.length - 1, place))]?.focus();
  };
  useEffect(() => {
    grid.current?.querySelectorAll('button')[at]?.focus();
  }, [at]);
  const walk = useEffectEvent((event: KeyboardEvent) => {
    if (!grid.current) return;
    const from = [...grid.current.querySelectorAll('button')].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    const columns = countColumns(grid.current);
    const steps: Record<string, number> = {
      ArrowLeft: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from - columns,
      ArrowDown: from + columns,
      PageUp: from - 1,
      PageDown: from + 1,
      Home: 0,
      End: slides.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    // The show's own keys would turn the slide below.
    event.stopPropagation();
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < slides.length) focusAt(to);
  });
  useEffect(() => {
    const element = grid.current;
    const listen = (event: KeyboardEvent): void => walk(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  return (
    <section className="show-overview" aria-label={words.overview}>
      <ul ref={grid}>
        {slides.map((slide, each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === at || undefined}
              onClick={() => onChoose(each)}
            >
              <span className="show-thumb" aria-hidden="true" inert>
                <Slide tour={tour} slide={slide} />
              </span>
              <span className="show-thumb-name">
                <span>{each + 1}</span> {pick(toSlideTitle(slide))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
