import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ReadAddress } from '../explorer/address/fromSearch.ts';
import { sameMoment } from '../explorer/address/toSearch.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { describeView, type ViewWords } from '../explorer/views/describeView.ts';
import type { View } from '../explorer/views/View.ts';
import { toViewLink } from '../explorer/views/viewAddress.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { RenameForm } from './RenameForm.tsx';

export interface ViewRowActions {
  open: (view: View) => void;
  rename: (view: View, name: string) => void;
  replace: (view: View) => void;
  copy: (view: View) => void;
  exportOne: (view: View) => void;
  remove: (view: View) => void;
}

/** A kept view: its name, which opens it, what it shows, when it was kept, and what can be done with it. */
export function ViewRow({
  view,
  read: { moment, revision },
  date,
  views,
  words,
  actions,
  onWalk,
}: {
  view: View;
  /** What its address says. */
  read: ReadAddress;
  /** When it was kept, as it is shown. */
  date: string;
  views: readonly View[];
  words: ViewWords;
  actions: ViewRowActions;
  /** Lead the focus to a neighbouring row. */
  onWalk: (by: 1 | -1) => void;
}): ReactNode {
  const { m, language } = useWords();
  const { state } = useExplorer();
  const library = useLibrary();
  const row = useRef<HTMLLIElement>(null);
  const [isNaming, setIsNaming] = useState(false);
  const isShown = sameMoment(moment, state.present);
  const isOther = revision !== null && revision !== library.revision;
  const leaveNaming = (): void => {
    setIsNaming(false);
    // The name is a link again before it gets the focus.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('.view-open')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') onWalk(1);
    else if (event.key === 'ArrowUp') onWalk(-1);
    else if (event.key === 'F2') setIsNaming(true);
    else if (event.key === 'Delete') actions.remove(view);
    else return;
    event.preventDefault();
  };
  const buttons = [
    [m.views.rename, () => setIsNaming(true)],
    [m.views.replace, () => actions.replace(view)],
    [m.views.copy, () => actions.copy(view)],
    [m.views.exportOne, () => actions.exportOne(view)],
    [m.views.remove, () => actions.remove(view)],
  ] as const;
  return (
    <li ref={row} className="view-row" data-shown={isShown || undefined}>
      {isNaming ? (
        <RenameForm
          view={view}
          views={views}
          onRename={(name) => {
            setIsNaming(false);
            actions.rename(view, name);
          }}
          onCancel={leaveNaming}
        />
      ) : (
        <p className="view-head">
          <a
            className="view-open"
            href={toViewLink(view.address, language)}
            aria-current={isShown || undefined}
            onKeyDown={onKeyDown}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              actions.open(view);
            }}
          >
            <bdi>{view.name}</bdi>
          </a>
          {isShown && <span className="view-shown">{m.views.current}</span>}
          <time dateTime={view.kept}>{date}</time>
        </p>
      )}
      <p className="view-line">
        <bdi>{describeView(moment, words).join(' · ')}</bdi>
      </p>
      {isOther && (
        <p className="view-note">
          <Icon name="warning" size={14} />
          <span>{m.views.otherRevision(revision)}</span>
        </p>
      )}
      <div className="view-actions" role="group" aria-label={m.views.actionsOf(view.name)}>
        {buttons.map(([word, act]) => (
          <button key={word} type="button" className="text-button" onClick={act}>
            {word}
          </button>
        ))}
      </div>
    </li>
  );
}
