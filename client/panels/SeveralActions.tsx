import { useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestJoiningSteps } from '../explorer/requestJoiningSteps.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { AlsoSearch } from './AlsoSearch.tsx';

/** What can be done with several selected entities. */
export function SeveralActions({
  ids,
  alike,
}: {
  ids: readonly string[];
  /** Two of one kind. */
  alike: boolean;
}): ReactNode {
  const { m } = useWords();
  const { ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { announce, picking, setPicking } = useViewActions();
  const [search, setSearch] = useState<AbortController | null>(null);
  const [first, second, ...more] = ids;
  const isAdding = picking?.type === 'also';

  const join = async (controller: AbortController): Promise<void> => {
    setSearch(controller);
    try {
      const { steps, apart } = await requestJoiningSteps(ids, ontology, controller.signal);
      const [selected = '', ...also] = ids;
      dispatch({
        type: 'visit',
        moment: {
          ...state.present,
          paths: null,
          steps,
          selection: { type: 'entity', id: selected },
          also,
        },
      });
      if (apart > 0) announce(m.links.notJoined(apart));
    } catch {
      if (!controller.signal.aborted) announce(m.failure.other);
    } finally {
      setSearch(null);
    }
  };
  const seeJoined = (): void => {
    if (first !== undefined && second !== undefined && more.length === 0)
      dispatch({ type: 'paths', from: first, to: second });
    else void join(new AbortController());
  };
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button button-primary"
          onClick={search ? () => search.abort() : seeJoined}
        >
          <Icon name={search ? 'close' : 'path'} size={16} />
          {search ? m.cancel : m.links.howJoined}
        </button>
        {alike && first !== undefined && second !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'compare', one: first, other: second })}
          >
            <Icon name="grid" size={16} />
            {m.links.compare}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={isAdding}
          onClick={() => setPicking(isAdding ? null : { type: 'also' })}
        >
          <Icon name="plus" size={16} />
          {m.links.addMore}
        </button>
        <button
          type="button"
          className="button button-text"
          onClick={() => dispatch({ type: 'select', selection: null })}
        >
          <Icon name="close" size={16} />
          {m.links.clear}
        </button>
      </div>
      {search && <p role="status">{m.links.searching}</p>}
      {isAdding && <AlsoSearch />}
    </>
  );
}
