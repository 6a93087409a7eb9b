import { useId, useRef, useState, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { readDraft } from '../explorer/notes/drafts.ts';
import { listNotesOf } from '../explorer/notes/listNotesOf.ts';
import { toNewId, toSelectionKey, type Note, type NoteTarget } from '../explorer/notes/Note.ts';
import { toPassageTarget } from '../explorer/notes/positions.ts';
import { useNotes } from '../explorer/notes/useNotes.ts';
import { useReportTexts } from '../explorer/notes/useReportTexts.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { readPassageId } from '../graph/passage.ts';
import type { Selection } from '../graph/Selection.ts';
import { Failure } from '../parts/Failure.tsx';
import { exportNotes } from './exportNotes.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import './notes.css';
import { UnsavedNotes } from './UnsavedNotes.tsx';
import { useNoteWords } from './useNoteWords.ts';

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

interface Editing {
  /** As it was when its field was opened; null: a new one. */
  note: Note | null;
}

function toTarget(selection: Selection, texts: ReadonlyMap<string, string>): NoteTarget | null {
  const { type, id } = selection;
  if (type !== 'passage') return { type, id };
  const text = texts.get(readPassageId(id)?.report ?? '');
  return text === undefined ? null : toPassageTarget(text, selection);
}

/** A person's own notes on what is selected: to read, write, change, delete and export. */
export function NotesPart({
  target: selection,
  name,
}: {
  target: Selection;
  /** What it is called; a passage's words stand for it. */
  name?: string;
}): ReactNode {
  const words = useNoteWords();
  const { revision } = useLibrary();
  const { announce } = useViewActions();
  const notes = useNotes();
  const key = toSelectionKey(selection);
  const [editing, setEditing] = useState<Editing | null>(() =>
    readDraft(key) === null ? null : { note: null },
  );
  // A draft that was there before is gone, too, when its field is left.
  const [, setLeft] = useState(0);
  const heading = useId();
  const part = useRef<HTMLElement>(null);
  const report = selection.type === 'passage' ? readPassageId(selection.id)?.report : undefined;
  const loaded = useReportTexts(report === undefined ? [] : [report]);
  const texts = loaded.status === 'ready' ? loaded.data : NO_TEXTS;
  const target = toTarget(selection, texts);
  const beside = listNotesOf(notes.notes, selection, texts);
  const isNew = editing !== null && editing.note === null;
  // Another tab has deleted what is being changed here: what was typed becomes a new note.
  const isOrphan =
    editing !== null &&
    editing.note !== null &&
    !beside.some(({ note }) => note.id === editing.note?.id) &&
    readDraft(editing.note.id) !== null;
  const label = words.textOf(name ?? selection.quote ?? words.here);

  /** Once what is to have the focus is drawn. */
  const focusLater = (selector: string): void =>
    void requestAnimationFrame(() => part.current?.querySelector<HTMLElement>(selector)?.focus());
  const leave = (): void => {
    setEditing(null);
    setLeft((times) => times + 1);
    focusLater('.note-add');
  };
  const toNote = (text: string): Note | null => {
    if (!target) return null;
    const now = new Date().toISOString();
    return {
      id: toNewId(),
      target,
      text,
      language: null,
      creator: null,
      created: now,
      modified: now,
      revision,
    };
  };
  const toChanged = (note: Note, text: string): Note => ({
    ...note,
    text,
    modified: new Date().toISOString(),
  });
  const keep = async (note: Note | null): Promise<boolean> => {
    if (!note) return false;
    return (await notes.change({ put: [note], remove: [] })) !== 'full';
  };
  /** What another tab has changed meanwhile is kept beside this. */
  const keepChanged = async (note: Note, text: string): Promise<boolean> => {
    const isOwn = !editing?.note || editing.note.modified === note.modified;
    const isKept = await keep(
      isOwn ? toChanged(note, text) : { ...toChanged(note, text), id: toNewId() },
    );
    if (isKept && !isOwn) announce(words.bothKept);
    return isKept;
  };
  const remove = async (note: Note): Promise<void> => {
    const outcome = await notes.change({ put: [], remove: [note.id] });
    if (outcome === 'full') return;
    const undo = async (): Promise<void> => {
      const undone = await notes.change(outcome.undo);
      announce(undone === 'full' ? words.undoFull : words.undone);
    };
    announce(words.removed, () => void undo());
    focusLater('.note-add');
  };
  const save = (note: Note | null): void => {
    if (note) exportNotes([note], texts);
  };

  return (
    <section
      ref={part}
      className="panel-part notes-part"
      data-any={beside.length > 0 || editing !== null || undefined}
      aria-labelledby={heading}
    >
      <div className="notes-head">
        <h2 id={heading} className="part-heading">
          {words.title}
          {beside.length > 0 && <span className="notes-count">{beside.length}</span>}
        </h2>
        {!isNew && (target !== null || loaded.status === 'idle') && (
          <button
            type="button"
            className="text-button note-add"
            onClick={() => setEditing({ note: null })}
          >
            {words.add}
          </button>
        )}
      </div>
      {(beside.length > 0 || editing !== null) && <p className="notes-whose">{words.whose}</p>}
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {(beside.length > 0 || editing !== null) && <UnsavedNotes notes={notes} texts={texts} />}
      {beside.length > 0 && (
        <ul className="notes-list" aria-label={words.title}>
          {beside.map((each) => (
            <li key={each.note.id} data-note={each.note.id}>
              {editing?.note?.id === each.note.id || readDraft(each.note.id) !== null ? (
                <NoteEditor
                  draftKey={each.note.id}
                  label={label}
                  text={each.note.text}
                  onKeep={(text) => keepChanged(each.note, text)}
                  onExport={(text) => save(toChanged(each.note, text))}
                  onClose={leave}
                />
              ) : (
                <NoteItem
                  beside={each}
                  onEdit={() => setEditing({ note: each.note })}
                  onExport={() => save(each.note)}
                  onRemove={() => void remove(each.note)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {(isNew || isOrphan) && target && (
        <NoteEditor
          key={isOrphan ? editing.note?.id : key}
          draftKey={isOrphan ? (editing.note?.id ?? key) : key}
          label={label}
          text=""
          onKeep={(text) => keep(toNote(text))}
          onExport={(text) => save(toNote(text))}
          onClose={leave}
        />
      )}
    </section>
  );
}
