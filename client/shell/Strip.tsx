import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { UndoTools } from '../panels/UndoTools.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The line above the canvas: what is shown, adding it as a step of a tour, undo, redo, and show all where there is a drawing. */
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
  const { share, tours } = useViewActions();
  return (
    <div className="strip">
      <h2>{title}</h2>
      <span className="strip-counts">{counts}</span>
      {children}
      <div className="strip-tools">
        <button
          type="button"
          className="icon-button strip-more"
          aria-label={m.addStep}
          title={m.addStep}
          onClick={tours}
        >
          <Icon name="tour" />
        </button>
        <UndoTools />
        <button
          type="button"
          className="icon-button strip-more"
          aria-label={m.pictureOf}
          title={m.pictureOf}
          aria-haspopup="dialog"
          onClick={() => share('picture')}
        >
          <Icon name="picture" />
        </button>
        {onFit && (
          <button type="button" className="icon-button" aria-label={m.fit} onClick={onFit}>
            <Icon name="fit" />
          </button>
        )}
      </div>
    </div>
  );
}
