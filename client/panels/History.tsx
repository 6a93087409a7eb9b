import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { describeChange } from '../explorer/describeChange.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listMoments } from '../explorer/reduceExplorer.ts';
import { useChangeWords } from '../explorer/useChangeWords.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

const MOST_LISTED = 20;
/** Of moments that were undone. */
const MOST_AHEAD = 8;

function HistoryList({ onVisit }: { onVisit: () => void }): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const words = useChangeWords();
  const moments = listMoments(state);
  const present = state.past.length;
  const end = Math.min(moments.length, present + 1 + MOST_AHEAD);
  const start = Math.max(0, end - MOST_LISTED);
  return (
    <ol className="history-list">
      {moments
        .map((moment, at) => ({ moment, at, before: moments[at - 1] }))
        .slice(start, end)
        .toReversed()
        .map(({ moment, at, before }) => (
          <li key={at}>
            <button
              type="button"
              className="history-row"
              data-ahead={at > present || undefined}
              aria-current={at === present ? 'step' : undefined}
              onClick={() => {
                dispatch({ type: 'goTo', at });
                onVisit();
              }}
            >
              {before ? describeChange(before, moment, words) : m.explore.historyStart}
            </button>
          </li>
        ))}
    </ol>
  );
}

/** A button that opens the last moments, newest first; each leads to what was shown then. */
export function History(): ReactNode {
  const { m } = useWords();
  const { state } = useExplorer();
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const popover = list.current;
    const onToggle = (event: ToggleEvent): void => setIsOpen(event.newState === 'open');
    popover?.addEventListener('toggle', onToggle);
    return () => popover?.removeEventListener('toggle', onToggle);
  }, []);
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isOpen]);
  const toggle = (): void => {
    const place = button.current?.getBoundingClientRect();
    list.current?.style.setProperty('top', `${(place?.bottom ?? 0) + 6}px`);
    list.current?.style.setProperty(
      'right',
      `${Math.max(8, document.documentElement.clientWidth - (place?.right ?? 0))}px`,
    );
    list.current?.togglePopover();
  };
  const isEmpty = state.past.length + state.future.length === 0;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={m.explore.history}
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={isEmpty && !isOpen}
        onPointerDown={(event) => {
          // Else the popover closes as for a click beside it, and the click opens it again.
          if (isOpen) event.stopPropagation();
        }}
        onClick={toggle}
      >
        <Icon name="history" />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={m.explore.history}
        className="menu history"
      >
        <h2>{m.explore.history}</h2>
        {isOpen && <HistoryList onVisit={() => list.current?.hidePopover()} />}
      </div>
    </>
  );
}
