import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { History } from './History.tsx';

/** Undo, redo, and what was done. */
export function UndoTools(): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={m.undo}
        disabled={state.past.length === 0}
        onClick={() => dispatch({ type: 'undo' })}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={m.redo}
        disabled={state.future.length === 0}
        onClick={() => dispatch({ type: 'redo' })}
      >
        <Icon name="redo" />
      </button>
      <History />
    </>
  );
}
