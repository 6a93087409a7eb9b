import type { ReactNode } from 'react';
import type { TourPlace } from '../explorer/Moment.ts';
import { FIRST_HANDOUT } from '../explorer/screens/HandoutState.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import type { ShownSlide } from '../slides/toShow.ts';
import type { ShowCommand } from './reduceShow.ts';
import { usePresentWords } from './usePresentWords.ts';
import { toSlideTitle } from './useShow.ts';

/** Below a slide: which one it is, the way to each, and what the keys do; each key is a button too. */
export function ShowFoot({
  tour,
  slides,
  at,
  typed,
  notice,
  run,
}: {
  tour: TourPlace['id'];
  slides: readonly ShownSlide[];
  at: number;
  typed: string;
  notice: string | null;
  run: (command: ShowCommand) => void;
}): ReactNode {
  const words = usePresentWords();
  const { pick } = useWords();
  const key = (command: ShowCommand, keys: readonly string[], word: string): ReactNode => (
    <button type="button" className="show-key" onClick={() => run(command)}>
      {keys.map((each) => (
        <kbd key={each} aria-hidden="true">
          {each}
        </kbd>
      ))}
      <span>{word}</span>
    </button>
  );
  return (
    <footer className="show-foot">
      <span className="show-place">{words.place(at + 1, slides.length)}</span>
      <nav className="show-ticks" aria-label={words.ticks}>
        {slides.map((slide, each) => (
          <button
            key={each}
            type="button"
            aria-label={words.toSlide(each + 1, pick(toSlideTitle(slide)))}
            aria-current={each === at || undefined}
            data-done={each < at || undefined}
            onClick={() => run({ type: 'go', at: each })}
          />
        ))}
      </nav>
      <p className="show-said">{typed === '' ? notice : words.typed(typed)}</p>
      <div className="show-keys" role="group" aria-label={words.controls}>
        {key({ type: 'back' }, ['←'], words.back)}
        {key({ type: 'next' }, ['→'], words.next)}
        {key({ type: 'overview' }, ['O'], words.overview)}
        {key({ type: 'speaker' }, ['N'], words.notes)}
        {key({ type: 'explore' }, ['E'], words.explore)}
        {key({ type: 'picture' }, ['I'], words.picture)}
        <ActionLink
          action={{ type: 'handout', tour: { id: tour, at }, handout: FIRST_HANDOUT }}
          className="show-key"
        >
          <span>{words.handout}</span>
        </ActionLink>
        {key({ type: 'fullScreen' }, ['F'], words.fullScreen)}
        {key({ type: 'leave' }, ['Esc'], words.leave)}
      </div>
    </footer>
  );
}
