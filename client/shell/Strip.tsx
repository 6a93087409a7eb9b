import type { ReactNode } from 'react';
import { CiteButton } from '../cite/CiteButton.tsx';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { History } from './History.tsx';

/** The line above the canvas: what is shown, undo, redo, and show all where there is a drawing. */
export function Strip({
  title,
  counts,
  onFit,
  children,
}: {
  title: string;
  counts: string | null;
  /** Between these and the tools. */
  children?: ReactNode;
  onFit: (() => void) | null;
}): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  return (
    <div className="strip">
      <h2>{title}</h2>
      <span className="strip-counts">{counts}</span>
      {children}
      <div className="strip-tools">
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
        <CiteButton cited={{ type: 'view' }} compact />
        {onFit && (
          <button type="button" className="icon-button" aria-label={m.fit} onClick={onFit}>
            <Icon name="fit" />
          </button>
        )}
      </div>
    </div>
  );
}
