import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** Below what is shown: unfold and fold relations with an implied agent, and show again what is filtered away. */
export function LeftOutButtons({
  canFold,
  isFiltered,
}: {
  /** There are such relations, folded or not. */
  canFold: boolean;
  isFiltered: boolean;
}): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { showImplied } = state.present;
  return (
    <>
      {canFold && (
        <button
          type="button"
          className="text-button"
          onClick={() => dispatch({ type: 'showImplied', shown: !showImplied })}
        >
          {showImplied ? m.fold : m.unfold}{' '}
          <span className="visually-hidden">{m.impliedRelations}</span>
        </button>
      )}
      {isFiltered && (
        <button
          type="button"
          className="text-button"
          onClick={() => dispatch({ type: 'hideNothing' })}
        >
          {m.showEverything}
        </button>
      )}
    </>
  );
}
