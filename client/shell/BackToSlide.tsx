import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { TourPlace } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Icon } from '../parts/Icon.tsx';

/** While a show is paused: the way back to its slide. */
export function BackToSlide({ slide }: { slide: TourPlace }): ReactNode {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  return (
    <aside className="back-to-slide" aria-label={m.present}>
      <ActionLink action={{ type: 'present', tour: slide }}>
        <Icon name="present" />
        {m.backToSlide(slide.at + 1)}
        <kbd aria-hidden="true">E</kbd>
      </ActionLink>
      <button
        type="button"
        className="icon-button"
        aria-label={m.stayHere}
        title={m.stayHere}
        onClick={() => dispatch({ type: 'leaveShow' })}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
