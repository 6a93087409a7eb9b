import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionLink } from './ActionLink.tsx';

/** What was looked for, that it is not there, and how to go on. */
export function NotFound({ id, why }: { id: string; why: string }): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { search } = useViewActions();
  return (
    <div className="empty">
      <h1>{m.notFound(id)}</h1>
      <p>{why}</p>
      <ul className="next-steps">
        <li>
          <button type="button" onClick={search}>
            <Icon name="search" size={16} />
            <span>{m.nextSearch}</span>
          </button>
        </li>
        <li>
          <ActionLink action={{ type: 'close' }}>
            <Icon name="list" size={16} />
            <span>{m.nextHome}</span>
          </ActionLink>
        </li>
        {state.past.length > 0 && (
          <li>
            <button type="button" onClick={() => dispatch({ type: 'undo' })}>
              <Icon name="undo" size={16} />
              <span>{m.nextBack}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
