import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RecentSearches as Recent } from '../explorer/useRecentSearches.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** What was searched for last: to search for it again, or to have it forgotten. Arrow keys walk, Delete forgets. */
export function RecentSearches({
  searches: { recent, remove, clear },
  onTry,
  onLeave,
  onBack,
}: {
  searches: Recent;
  onTry: (text: string) => void;
  onLeave: () => void;
  /** Back to the field. */
  onBack: () => void;
}): ReactNode {
  const { m } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const walkTo = (index: number): void => {
    const button = list.current?.children[index]?.querySelector('button');
    if (button) button.focus();
    else if (index < 0) onBack();
  };
  const forget = (text: string): void => {
    remove(text);
    onBack();
  };
  const onKeyDown = (event: KeyboardEvent, index: number, text: string): void => {
    if (event.key === 'ArrowDown') walkTo(index + 1);
    else if (event.key === 'ArrowUp') walkTo(index - 1);
    else if (event.key === 'Delete') forget(text);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="search-results">
      <p className="recent-head">
        <span>{m.recentSearches}</span>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            clear();
            onBack();
          }}
        >
          {m.forgetAll}
        </button>
      </p>
      <ul ref={list} aria-label={m.recentSearches}>
        {recent.map((text, index) => (
          <li key={text} className="recent">
            <button
              type="button"
              className="recent-text"
              onClick={() => onTry(text)}
              onKeyDown={(event) => onKeyDown(event, index, text)}
            >
              <Icon name="search" size={14} />
              <bdi>{text}</bdi>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={m.forget(text)}
              onClick={() => forget(text)}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
