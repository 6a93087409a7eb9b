import type { ReactNode } from 'react';
import type { NoteBeside } from '../explorer/notes/listNotesOf.ts';
import { useNoteDate } from './useNoteDate.ts';
import { useNoteWords } from './useNoteWords.ts';

/** A note beside what it is about: its text, when it was written, and what can be done with it. */
export function NoteItem({
  beside: { note, words: about },
  onEdit,
  onExport,
  onRemove,
}: {
  beside: NoteBeside;
  onEdit: () => void;
  onExport: () => void;
  onRemove: () => void;
}): ReactNode {
  const words = useNoteWords();
  const toDate = useNoteDate();
  const { created, modified, creator, language, text } = note;
  const first = created ?? modified;
  const date = first === null ? words.undated : toDate(first);
  const isChanged = created !== null && modified !== null && modified !== created;
  const buttons = [
    [words.edit, onEdit],
    [words.exportOne, onExport],
    [words.remove, onRemove],
  ] as const;
  return (
    <>
      {about !== null && (
        <p className="note-about">
          {words.about} <q lang="zh-Hans">{about}</q>
        </p>
      )}
      <p className="note-text" dir="auto" lang={language ?? undefined}>
        {text}
      </p>
      <div className="note-foot" role="group" aria-label={words.noteOf(date)}>
        <span className="note-date">
          {first === null ? date : <time dateTime={first}>{date}</time>}
          {isChanged && ` · ${words.changed(toDate(modified))}`}
          {creator !== null && (
            <>
              {' · '}
              <bdi>{words.by(creator)}</bdi>
            </>
          )}
        </span>
        {buttons.map(([word, act]) => (
          <button key={word} type="button" className="text-button" onClick={act}>
            {word}
          </button>
        ))}
      </div>
    </>
  );
}
