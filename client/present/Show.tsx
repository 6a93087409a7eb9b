import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useMedia } from '../explorer/useMedia.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { Slide } from '../slides/Slide.tsx';
import { Notes } from './Notes.tsx';
import { Overview } from './Overview.tsx';
import { FIRST_SHOW, reduceShow, type ShowCommand } from './reduceShow.ts';
import type { Said } from './protocol.ts';
import { ShowFoot } from './ShowFoot.tsx';
import { usePresentWords } from './usePresentWords.ts';
import { toSlideNote, toSlideTitle, useShow } from './useShow.ts';
import { useShowKeys } from './useShowKeys.ts';
import { useSpeakerLink } from './useSpeakerLink.ts';
import { useSwipe } from './useSwipe.ts';
import './present.css';

const Picture = lazyPart(
  async () => (await import('../picture/slides/SlidePictureSheet.tsx')).SlidePictureSheet,
);

/** Slides stand as columns where they would be too small to read. */
const NARROW = '(max-width: 719px), (max-height: 419px)';
/** The foot fades when the mouse has rested for so long, in ms. */
const REST = 2600;

/** A tour as slides that fill the window. */
export function Show({ tour }: { tour: Tour }): ReactNode {
  const words = usePresentWords();
  const { m, pick } = useWords();
  const { dispatch } = useExplorer();
  const { slides, at, asked } = useShow(tour);
  const narrow = useMedia(NARROW);
  const [state, setState] = useState(FIRST_SHOW);
  const [since, setSince] = useState(() => Date.now());
  const [notice, setNotice] = useState<string | null>(() =>
    asked > at ? words.pastEnd(asked + 1, slides.length) : null,
  );
  const [isResting, setResting] = useState(false);
  const [forward, setForward] = useState(true);
  const [isPicturing, setPicturing] = useState(false);
  const root = useRef<HTMLElement>(null);

  const slide = slides[at];
  const title = pick(toSlideTitle(slide));

  useEffect(() => {
    const element = root.current;
    let resting = 0;
    const wake = (): void => {
      setResting(false);
      window.clearTimeout(resting);
      resting = window.setTimeout(() => setResting(true), REST);
    };
    element?.addEventListener('pointermove', wake);
    element?.addEventListener('focusin', wake);
    element?.focus({ preventScroll: true });
    return () => {
      window.clearTimeout(resting);
      element?.removeEventListener('pointermove', wake);
      element?.removeEventListener('focusin', wake);
    };
  }, []);
  useEffect(() => {
    root.current?.querySelector('.show-slide')?.scrollTo(0, 0);
  }, [at]);

  const fillScreen = (): void => {
    if (document.fullscreenElement) {
      void document.exitFullscreen();
      return;
    }
    // Not in every browser, whatever the types say.
    const fill = root.current?.requestFullscreen as (() => Promise<void>) | undefined;
    if (!fill || !root.current) setNotice(words.noFullScreen);
    else fill.call(root.current).catch(() => setNotice(words.noFullScreen));
  };
  const explore = (): void => {
    const step = Math.min(at, tour.steps.length - 1);
    dispatch({ type: 'lookAround', tour: { id: tour.id, at }, step });
  };
  const run = (command: ShowCommand): void => {
    if (command.type !== 'fullScreen') setNotice(null);
    const next = reduceShow(state, at, slides.length, command);
    if (next.leave) {
      const step = Math.min(at, tour.steps.length - 1);
      dispatch({ type: 'tour', id: tour.id, at: step });
      return;
    }
    setState(next.state);
    if (state.overview && !next.state.overview) root.current?.focus({ preventScroll: true });
    if (next.at !== at) {
      setForward(next.at > at);
      dispatch({ type: 'present', tour: { id: tour.id, at: next.at } });
    }
    if (command.type === 'fullScreen') fillScreen();
    if (command.type === 'explore') explore();
  };
  const onSaid = (said: Said): void => {
    if (said.type === 'askFor') run({ type: 'go', at: said.at });
    if (said.type === 'restart') setSince(Date.now());
    if (said.type === 'ask')
      run(
        said.ask === 'black' || said.ask === 'white'
          ? { type: 'veil', veil: said.ask }
          : { type: said.ask },
      );
  };
  const speaker = useSpeakerLink({ tour: tour.id, at, veil: state.veil, since }, onSaid);
  const openNotes = (): void => {
    if (state.notes) {
      setState({ ...state, notes: false });
      setNotice(null);
    } else if (!speaker.open()) {
      setState({ ...state, notes: true });
      setNotice(words.popupBlocked);
    }
  };

  const perform = (command: ShowCommand): void => {
    if (command.type === 'speaker') openNotes();
    else if (command.type === 'picture') setPicturing(true);
    else run(command);
  };

  useShowKeys(perform);
  const swipe = useSwipe((turn) => run({ type: turn }));

  if (!slide) return null;
  // Of a tour that was made in this browser, whose graph has changed.
  const lost = slide.type === 'step' ? (slide.step.missing ?? []) : [];
  const missing = lost.length > 0 ? m.tourMissing(lost.join(', ')) : null;
  const said =
    state.veil === 'none'
      ? words.atSlide(at + 1, slides.length, title)
      : words[`${state.veil}Shown`];
  return (
    <main
      className="show"
      ref={root}
      tabIndex={-1}
      aria-label={words.show(pick(tour.title))}
      data-resting={isResting || undefined}
      data-narrow={narrow || undefined}
    >
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div
        className="show-slide"
        inert={state.overview}
        {...(narrow ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
        {...swipe}
      >
        <Slide
          key={narrow ? at : slide.type}
          tour={tour}
          slide={slide}
          stacked={narrow}
          reveal={forward}
        />
      </div>
      {state.notes && (
        <section className="show-notes" aria-label={words.notes}>
          <Notes note={toSlideNote(slide)} />
          <button type="button" className="button" onClick={() => run({ type: 'notes' })}>
            {words.closeNotes}
          </button>
        </section>
      )}
      <ShowFoot
        tour={tour.id}
        slides={slides}
        at={at}
        typed={state.typed}
        notice={notice ?? missing}
        run={perform}
      />
      {notice !== null && (
        <p className="visually-hidden" role="status">
          {notice}
        </p>
      )}
      {state.overview && (
        <Overview
          tour={tour}
          slides={slides}
          at={at}
          onChoose={(to) => run({ type: 'go', at: to })}
        />
      )}
      <Sheet
        open={isPicturing}
        onClose={() => setPicturing(false)}
        title={m.pictureOf}
        className="tool-sheet picture-sheet"
      >
        <Picture tour={tour} slides={slides} at={at} />
      </Sheet>
      {state.veil !== 'none' && (
        <button
          type="button"
          className={`show-veil show-veil-${state.veil}`}
          aria-label={m.close}
          onClick={() => run({ type: 'veil', veil: state.veil === 'white' ? 'white' : 'black' })}
        />
      )}
    </main>
  );
}
