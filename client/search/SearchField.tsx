import { useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Hit } from '../explorer/useHits.ts';
import { useRecentSearches } from '../explorer/useRecentSearches.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { RecentSearches } from './RecentSearches.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearchField } from './useSearchField.ts';

/** The search: a field, and below it what is found. Enter opens the active hit, Escape leaves. */
export function SearchField({
  inputRef,
  entities,
  onEnter,
  onPicked,
  onLeave,
}: {
  inputRef: RefObject<HTMLInputElement | null>;
  /** How many entities are searched. */
  entities: number;
  /** The focus has come here. */
  onEnter: () => void;
  onPicked: (id: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const { announce } = useViewActions();
  const recents = useRecentSearches(() => announce(m.searchesNotKept));
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const listId = useId();
  const pick = (hit: Hit): void => {
    recents.add(search.hits.text);
    dispatch({ type: 'open', id: hit.entity.id });
    search.setText('');
    onPicked(hit.entity.id);
  };
  const toField = (): void => inputRef.current?.focus();
  const toRecents = (): void => {
    box.current?.querySelector<HTMLElement>('.recent-text')?.focus();
  };
  const search = useSearchField({ onPick: pick, onLeave, onDown: toRecents });
  const remembers = focused && search.text === '' && recents.recent.length > 0;
  const open = focused && search.text.trim() !== '';
  const listed = open && search.found.length > 0;
  return (
    <search>
      <div
        ref={box}
        className="search"
        role="presentation"
        onFocus={() => {
          setFocused(true);
          onEnter();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
        }}
      >
        <div className="search-field">
          <Icon name="search" size={16} />
          <input
            ref={inputRef}
            type="text"
            role="combobox"
            aria-label={m.searchLabel}
            aria-autocomplete="list"
            aria-expanded={listed}
            aria-controls={listId}
            aria-activedescendant={listed ? `${listId}-${search.active}` : undefined}
            placeholder={m.searchPlaceholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            value={search.text}
            onChange={(event) => search.setText(event.target.value)}
            onCompositionStart={search.beginComposing}
            onCompositionEnd={search.endComposing}
            onKeyDown={search.onKeyDown}
          />
          <kbd aria-hidden="true">{focused ? 'Esc' : '/'}</kbd>
        </div>
        {remembers && (
          <RecentSearches
            searches={recents}
            onTry={(text) => {
              search.setText(text);
              toField();
            }}
            onLeave={onLeave}
            onBack={toField}
          />
        )}
        {open && (
          <SearchResults
            search={search}
            listId={listId}
            entities={entities}
            onPick={pick}
            onLeave={onLeave}
          />
        )}
      </div>
    </search>
  );
}
