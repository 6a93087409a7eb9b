import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';

/** Asks for the other end of the ways from an entity. */
export function EndSearch({
  from,
  onLeave,
}: {
  from: string;
  /** The search was left without an end. */
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const { announce, setPicking } = useViewActions();
  const pick = (to: string): void => {
    if (to === from) {
      announce(m.links.sameEnd);
      return;
    }
    setPicking(null);
    dispatch({ type: 'paths', from, to });
  };
  const leave = (): void => {
    setPicking(null);
    onLeave();
  };
  return (
    <div className="in-place">
      <EntityPicker label={m.links.toWhere} onPick={pick} onLeave={leave} />
      <p>{m.links.endHint}</p>
    </div>
  );
}
