import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useReaderWords } from './useReaderWords.ts';

/** Finds words in the text: how many there are, and from one to the next. The browser's own search stays as it is. */
export function FindField({
  words: value,
  at,
  total,
  onWords,
  onGo,
  onLeave,
  ref,
}: {
  words: string;
  /** The match that was gone to, from 0. */
  at: number;
  total: number;
  onWords: (words: string) => void;
  /** To the next match, or with -1 to the one before. */
  onGo: (by: 1 | -1) => void;
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}): ReactNode {
  const words = useReaderWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onGo(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onWords('');
      onLeave();
    }
  };
  const isAsked = value.trim() !== '';
  return (
    <div className="find" role="search">
      <div className="search-field find-field">
        <Icon name="search" size={16} />
        <input
          ref={ref}
          type="text"
          value={value}
          aria-label={words.find}
          placeholder={words.findHint}
          maxLength={100}
          spellCheck={false}
          onChange={(event) => onWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {isAsked && (
          <span className="find-count" role="status">
            <span aria-hidden="true">
              {total === 0 ? words.findNone : words.findShort(at + 1, total)}
            </span>
            <span className="visually-hidden">
              {total === 0 ? words.findNone : words.findCount(at + 1, total)}
            </span>
          </span>
        )}
      </div>
      {isAsked && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={words.findBack}
            disabled={total === 0}
            onClick={() => onGo(-1)}
          >
            <Icon name="up" size={16} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.findNext}
            disabled={total === 0}
            onClick={() => onGo(1)}
          >
            <Icon name="down" size={16} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.findClear}
            onClick={() => {
              onWords('');
              onLeave();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </>
      )}
    </div>
  );
}
