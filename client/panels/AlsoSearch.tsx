import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';

/** Asks for an entity to select besides what is selected; one that is selected stays so. */
export function AlsoSearch(): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { setPicking } = useViewActions();
  const pick = (id: string): void => {
    if (!listSelected(state.present).includes(id)) dispatch({ type: 'selectAlso', id });
  };
  return (
    <div className="in-place">
      <EntityPicker label={m.links.addLabel} onPick={pick} onLeave={() => setPicking(null)} />
      <p>{m.links.alsoHint}</p>
    </div>
  );
}
