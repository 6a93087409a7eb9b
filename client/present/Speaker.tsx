import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Slide } from '../slides/Slide.tsx';
import { Notes } from './Notes.tsx';
import { openLink, type Link } from './openLink.ts';
import type { Said, Standing } from './protocol.ts';
import { type ShowCommand } from './reduceShow.ts';
import { usePresentWords } from './usePresentWords.ts';
import { toSlideNote, toSlideTitle, useShow } from './useShow.ts';
import { useShowKeys } from './useShowKeys.ts';
import './present.css';

/** What scrolls can be scrolled by keys. */
const SCROLLED = { tabIndex: 0 };
const ASK_EVERY = 2000;
/** So many questions without an answer, and the show is out of reach. */
const MOST_UNANSWERED = 3;

/** What the speaker window asks the show for; null where a key means nothing to the show. */
function toAsk(command: ShowCommand): Said | null {
  if (command.type === 'veil') return { type: 'ask', ask: command.veil };
  if (command.type === 'go') return { type: 'askFor', at: command.at };
  const { type } = command;
  return type === 'next' || type === 'back' || type === 'first' || type === 'last'
    ? { type: 'ask', ask: type }
    : null;
}

function toTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The second window: this slide, the next one, the note, the time; it drives the show too. */
export function Speaker({ tour, session }: { tour: Tour; session: string }): ReactNode {
  const words = usePresentWords();
  const { pick, language } = useWords();
  const { dispatch } = useExplorer();
  const { slides, at } = useShow(tour);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isLost, setLost] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  const [typed, setTyped] = useState('');
  const link = useRef<Link | null>(null);
  const unanswered = useRef(0);
  const root = useRef<HTMLElement>(null);

  const hear = useEffectEvent((said: Said) => {
    if (said.type === 'bye') setLost(true);
    if (said.type !== 'standing') return;
    unanswered.current = 0;
    setLost(false);
    setStanding(said.standing);
    const { tour: id, at: place } = said.standing;
    if (id !== tour.id || place !== at) dispatch({ type: 'present', tour: { id, at: place } });
  });
  useEffect(() => {
    const made = openLink({
      session,
      self: 'speaker',
      peer: () => window.opener as Window | null,
      place: window.location,
      host: window,
      onSaid: (said) => hear(said),
    });
    link.current = made;
    root.current?.focus({ preventScroll: true });
    const ask = (): void => {
      unanswered.current += 1;
      if (unanswered.current > MOST_UNANSWERED) setLost(true);
      made.send({ type: 'hello' });
    };
    ask();
    const asking = window.setInterval(ask, ASK_EVERY);
    const ticking = window.setInterval(() => setNow(Date.now()), 500);
    return () => {
      window.clearInterval(asking);
      window.clearInterval(ticking);
      made.close();
    };
  }, [session]);

  const run = (command: ShowCommand): void => {
    if (command.type === 'digit') setTyped((typed + command.digit).slice(-3));
    else setTyped('');
    if (command.type === 'jump' && typed !== '')
      link.current?.send({ type: 'askFor', at: Math.max(0, Number(typed) - 1) });
    const ask = toAsk(command);
    if (ask) link.current?.send(ask);
  };
  useShowKeys(run);

  const slide = slides[at];
  const next = slides[at + 1];
  if (!slide) return null;
  const veil = standing?.veil ?? 'none';
  return (
    <main className="speaker" ref={root} tabIndex={-1} aria-label={words.speaker}>
      <header className="speaker-head">
        <b>{words.place(at + 1, slides.length)}</b>
        <span>{pick(toSlideTitle(slide))}</span>
        {veil !== 'none' && <span className="speaker-veil">{words.veiled[veil]}</span>}
        {typed !== '' && <span>{words.typed(typed)}</span>}
        <span className="speaker-times">
          <span>
            {words.clock}{' '}
            <time>
              {new Date(now).toLocaleTimeString(languageTag[language], { hour12: false })}
            </time>
          </span>
          <span>
            {words.elapsed}{' '}
            <time className="speaker-elapsed">{standing ? toTime(now - standing.since) : '–'}</time>
          </span>
          <button
            type="button"
            className="button"
            onClick={() => link.current?.send({ type: 'restart' })}
          >
            {words.restart}
          </button>
        </span>
      </header>
      <p className="speaker-lost" role="status">
        {isLost ? words.lost : standing ? '' : words.joining}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {words.atSlide(at + 1, slides.length, pick(toSlideTitle(slide)))}
      </p>
      <section className="speaker-this" aria-label={words.thisSlide}>
        <h2>{words.thisSlide}</h2>
        <div className="speaker-slide">
          <Slide tour={tour} slide={slide} />
        </div>
        <div className="actions">
          <button type="button" className="button" onClick={() => run({ type: 'back' })}>
            {words.back}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => run({ type: 'next' })}
          >
            {words.next}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={veil === 'black'}
            onClick={() => run({ type: 'veil', veil: 'black' })}
          >
            {words.black}
          </button>
        </div>
      </section>
      <section className="speaker-next" aria-label={words.nextSlide}>
        <h2>{words.nextSlide}</h2>
        {next ? (
          <div className="speaker-slide">
            <Slide tour={tour} slide={next} />
          </div>
        ) : (
          <p>{words.lastSlide}</p>
        )}
      </section>
      <section className="speaker-notes" aria-label={words.notes} {...SCROLLED}>
        <h2>{words.notes}</h2>
        <Notes note={toSlideNote(slide)} />
      </section>
    </main>
  );
}
