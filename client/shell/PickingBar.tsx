import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** Over the canvas while entities are picked there: what for, how many there are, and the way out. */
export function PickingBar(): ReactNode {
  const { m } = useWords();
  const { state } = useExplorer();
  const { picking, setPicking } = useViewActions();
  if (!picking) return null;
  const isAlso = picking.type === 'also';
  return (
    <div className="picking-bar">
      <p role="status">
        <b>{isAlso ? m.links.severalTitle(listSelected(state.present).length) : m.links.toWhere}</b>{' '}
        <span>{isAlso ? m.links.alsoHint : m.links.endHint}</span>
      </p>
      <button type="button" className="button" onClick={() => setPicking(null)}>
        {isAlso ? m.links.alsoDone : m.cancel}
      </button>
    </div>
  );
}
