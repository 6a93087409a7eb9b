import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestStatistics } from '../explorer/requestClaims.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearchField } from './useSearchField.ts';

/** A search in place, which has the focus as soon as it is there; it hands on the entity that was picked. */
export function EntityPicker({
  label,
  onPick,
  onLeave,
}: {
  label: string;
  onPick: (id: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  const { report } = useLibrary();
  const statistics = useLoaded(`statistics ${report.id}`, (signal) =>
    requestStatistics(report.id, signal),
  );
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const pick = (id: string): void => {
    search.setText('');
    onPick(id);
  };
  const search = useSearchField({
    onPick: ({ entity }) => pick(entity.id),
    onLeave,
    onDown: () => undefined,
  });
  useEffect(() => input.current?.focus(), []);
  const isOpen = search.text.trim() !== '';
  const isListed = isOpen && search.found.length > 0;
  return (
    <div className="search picker">
      <div className="search-field">
        <Icon name="search" size={16} />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-activedescendant={isListed ? `${listId}-${search.active}` : undefined}
          placeholder={label}
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
        <button type="button" className="icon-button" aria-label={m.close} onClick={onLeave}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {isOpen && (
        <SearchResults
          search={search}
          listId={listId}
          entities={statistics.status === 'ready' ? statistics.data.entities : 0}
          onPick={({ entity }) => pick(entity.id)}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
