import type { ReactNode } from 'react';
import { readTime, type Note } from '../explorer/notes/Note.ts';
import type { Selection } from '../graph/Selection.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useNoteDate } from './useNoteDate.ts';
import { useNoteWords } from './useNoteWords.ts';

/** A note in the list of all: what it is about, which it leads to, its text, and what can be done with it. */
export function NoteRow({
  note,
  name,
  selection,
  gone,
  onFollow,
  onExport,
  onRemove,
}: {
  note: Note;
  /** Of what it is about. */
  name: string;
  /** What it leads to; null where that is not there, or not known yet. */
  selection: Selection | null;
  /** Why it leads nowhere. */
  gone: string | null;
  onFollow: () => void;
  onExport: () => void;
  onRemove: () => void;
}): ReactNode {
  const words = useNoteWords();
  const toDate = useNoteDate();
  const instant = note.modified ?? note.created;
  const time = readTime(note);
  return (
    <li className="view-row note-row">
      <p className="view-head">
        {selection ? (
          <ActionLink
            action={{ type: 'select', selection }}
            className="view-open"
            onFollow={onFollow}
          >
            <bdi>{name}</bdi>
          </ActionLink>
        ) : (
          <b className="note-target">
            <bdi>{name}</bdi>
          </b>
        )}
        {instant !== null && <time dateTime={instant}>{toDate(new Date(time).toISOString())}</time>}
      </p>
      <p className="note-text note-start" dir="auto" lang={note.language ?? undefined}>
        {note.text}
      </p>
      {gone !== null && (
        <p className="view-note">
          <Icon name="warning" size={14} />
          <span>{gone}</span>
        </p>
      )}
      <div className="view-actions" role="group" aria-label={words.actionsOf(name)}>
        <button type="button" className="text-button" onClick={onExport}>
          {words.exportOne}
        </button>
        <button type="button" className="text-button" onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </li>
  );
}
