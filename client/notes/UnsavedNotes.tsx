import { useState, type ReactNode } from 'react';
import type { Notes } from '../explorer/notes/useNotes.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { exportNotes } from './exportNotes.ts';
import { useNoteWords } from './useNoteWords.ts';

/** Says that the browser does not keep the notes, and offers to export them or to try again. */
export function UnsavedNotes({
  notes: { notes, isUnsaved, save },
  texts,
}: {
  notes: Notes;
  texts: ReadonlyMap<string, string>;
}): ReactNode {
  const { m } = useWords();
  const words = useNoteWords();
  const [still, setStill] = useState<'denied' | 'full' | null>(null);
  if (!isUnsaved) return null;
  const retry = async (): Promise<void> => {
    const outcome = await save();
    setStill(outcome === 'kept' ? null : outcome);
  };
  return (
    <div className="note-warning" role="status">
      <p>{words.unsaved}</p>
      {still !== null && <p>{words.stillUnsaved[still]}</p>}
      {notes.length > 0 && (
        <button type="button" className="button" onClick={() => void exportNotes(notes, texts)}>
          {words.exportAll}
        </button>
      )}
      <button type="button" className="button" onClick={() => void retry()}>
        {m.retry}
      </button>
    </div>
  );
}
