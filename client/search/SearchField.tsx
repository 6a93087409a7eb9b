import { useId, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import type { Hit } from '../explorer/useHits.ts';
import { useRecentSearches } from '../explorer/useRecentSearches.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { findLists, type FoundList } from './findLists.ts';
import { RecentSearches } from './RecentSearches.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearchField } from './useSearchField.ts';

/** The search: a field, and below it what is found. Enter opens the active hit, Escape leaves. */
export function SearchField({
  inputRef,
  statistics,
  onEnter,
  onPicked,
  onListed,
  onLeave,
}: {
  inputRef: RefObject<HTMLInputElement | null>;
  /** Of what is searched; null while not known. */
  statistics: Statistics | null;
  /** The focus has come here. */
  onEnter: () => void;
  onPicked: (id: string) => void;
  /** A list was gone to instead. */
  onListed: () => void;
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  const { ontology, report } = useLibrary();
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
  const pickList = ({ type, id }: FoundList): void => {
    recents.add(search.hits.text);
    dispatch({ type: 'list', list: { type, id } });
    search.setText('');
    onListed();
  };
  const toLists = useMemo(() => {
    const counts = statistics
      ? [...statistics.byKind, ...statistics.byCategory, ...statistics.bySection]
      : [];
    const terms = {
      ...ontology,
      sections: report.sections,
      counts: new Map(counts.map(({ id, count }) => [id, count])),
    };
    return (text: string) => findLists(text, terms);
  }, [ontology, report, statistics]);
  const toField = (): void => inputRef.current?.focus();
  const toRecents = (): void => {
    box.current?.querySelector<HTMLElement>('.recent-text')?.focus();
  };
  const search = useSearchField({
    onPick: pick,
    onLeave,
    onDown: toRecents,
    lists: { find: toLists, onPick: pickList },
  });
  const remembers = focused && search.text === '' && recents.recent.length > 0;
  const open = focused && search.text.trim() !== '';
  const listed = open && search.found.length + search.lists.length > 0;
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
            entities={statistics?.entities ?? 0}
            onPick={pick}
            onPickList={pickList}
            onLeave={onLeave}
          />
        )}
      </div>
    </search>
  );
}
