import { useEffect, useRef, type ReactNode } from 'react';
import type { Hit } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import type { FoundList } from './findLists.ts';
import { HitRow } from './HitRow.tsx';
import { KindChips } from './KindChips.tsx';
import { ListRow } from './ListRow.tsx';
import { NoHits } from './NoHits.tsx';
import type { SearchState } from './useSearchField.ts';

/** What a search found, ranked; or that nothing was found, and how to go on. */
export function SearchResults({
  search,
  listId,
  entities,
  onPick,
  onPickList,
  onLeave,
}: {
  search: SearchState;
  listId: string;
  entities: number;
  onPick: (hit: Hit) => void;
  onPickList?: (list: FoundList) => void;
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  const { hits, found, lists, active, setActive } = search;
  const { loaded } = hits;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="search-results">
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'ready' && found.length === 0 && lists.length === 0 && (
        <NoHits
          text={hits.text}
          suggestions={loaded.data.suggestions}
          entities={entities}
          onTry={search.setText}
          onLeave={onLeave}
        />
      )}
      {search.facets.length > 0 && (
        <KindChips facets={search.facets} kind={search.kind} onKind={search.setKind} />
      )}
      <div ref={list} id={listId} role="listbox" aria-label={m.searchResults}>
        {found.map((hit, i) => (
          <div
            tabIndex={-1}
            key={hit.entity.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            className="hit"
            // The input keeps the focus; Enter opens the active hit, which is what a click does here.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(i)}
            onClick={() => onPick(hit)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onPick(hit);
            }}
          >
            <HitRow hit={hit} />
          </div>
        ))}
        {lists.map((each, i) => (
          <div
            tabIndex={-1}
            key={`${each.type} ${each.id}`}
            id={`${listId}-${found.length + i}`}
            role="option"
            aria-selected={found.length + i === active}
            className="hit"
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(found.length + i)}
            onClick={() => onPickList?.(each)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onPickList?.(each);
            }}
          >
            <ListRow list={each} />
          </div>
        ))}
      </div>
      {loaded.status === 'ready' && found.length + lists.length > 0 && (
        <div className="search-foot">
          <span role="status">
            <span className="visually-hidden">
              {m.searchCountSpoken(loaded.data.totalCount + lists.length)}
            </span>
            <span aria-hidden="true">
              {m.searchCount(active + 1, loaded.data.totalCount + lists.length)}
            </span>
          </span>
          <span className="search-keys" aria-hidden="true">
            <kbd>↑</kbd>
            <kbd>↓</kbd>
            <kbd>Enter</kbd>
          </span>
        </div>
      )}
    </div>
  );
}
