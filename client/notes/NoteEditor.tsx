import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { readDraft, writeDraft } from '../explorer/notes/drafts.ts';
import { countCharacters, LONGEST_TEXT, toNoteText } from '../explorer/notes/Note.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useNoteWords } from './useNoteWords.ts';

/** A field in which a note is written or changed. What is not kept yet is there again when the field is. */
export function NoteEditor({
  draftKey,
  label,
  text: former,
  onKeep,
  onExport,
  onClose,
}: {
  draftKey: string;
  label: string;
  /** As it is kept; empty for a new note. */
  text: string;
  /** Whether there was room for it. */
  onKeep: (text: string) => Promise<boolean>;
  /** Saves the text as a file, as it stands. */
  onExport: (text: string) => void;
  onClose: () => void;
}): ReactNode {
  const { m } = useWords();
  const words = useNoteWords();
  const [text, setText] = useState(() => readDraft(draftKey) ?? former);
  const [fault, setFault] = useState<'empty' | 'long' | 'full' | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isKeeping, setIsKeeping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const discard = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isChanged = toNoteText(text) !== former;

  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  useLayoutEffect(() => {
    if (isAsking) discard.current?.focus();
  }, [isAsking]);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const write = (typed: string): void => {
    setText(typed);
    setFault(null);
    setIsAsking(false);
    writeDraft(draftKey, typed === former ? null : typed);
  };
  const leave = (): void => {
    writeDraft(draftKey, null);
    onClose();
  };
  const goOn = (): void => {
    setIsAsking(false);
    field.current?.focus();
  };
  const keep = async (): Promise<void> => {
    const kept = toNoteText(text);
    const found =
      kept.trim() === '' ? 'empty' : countCharacters(kept) > LONGEST_TEXT ? 'long' : null;
    setFault(found);
    if (found !== null) field.current?.focus();
    else if (!isChanged) leave();
    else {
      setIsKeeping(true);
      const isKept = await onKeep(kept);
      setIsKeeping(false);
      if (isKept) leave();
      else {
        setFault('full');
        field.current?.focus();
      }
    }
  };
  const cancel = (): void => {
    if (isAsking) goOn();
    else if (isChanged) setIsAsking(true);
    else leave();
  };
  return (
    <form
      className="note-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const isKeep = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (!isKeep && event.key !== 'Escape') return;
          // Only the field is left, not what is around it.
          event.preventDefault();
          event.stopPropagation();
          if (isKeep) void keep();
          else cancel();
        }}
      >
        <textarea
          ref={field}
          value={text}
          rows={4}
          dir="auto"
          aria-label={label}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault === null ? `${id}-keys` : `${id}-fault`}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {fault !== null && (
          <p id={`${id}-fault`} className="note-fault" role="alert">
            {fault === 'empty'
              ? words.needsText
              : fault === 'long'
                ? words.tooLong(LONGEST_TEXT, countCharacters(toNoteText(text)))
                : words.full}
          </p>
        )}
        {isAsking ? (
          <div className="note-buttons" role="group" aria-labelledby={`${id}-ask`}>
            <span id={`${id}-ask`}>{words.askDiscard}</span>
            <button ref={discard} type="button" className="button" onClick={leave}>
              {words.discard}
            </button>
            <button type="button" className="button" onClick={goOn}>
              {words.goOn}
            </button>
          </div>
        ) : (
          <div className="note-buttons">
            <button type="submit" className="button button-primary" aria-disabled={isKeeping}>
              {words.keep}
            </button>
            {fault === 'full' && (
              <button type="button" className="button" onClick={() => onExport(toNoteText(text))}>
                {words.exportOne}
              </button>
            )}
            <button type="button" className="button button-text" onClick={cancel}>
              {m.cancel}
            </button>
            <span id={`${id}-keys`} className="note-keys">
              {words.keys}
            </span>
          </div>
        )}
      </div>
    </form>
  );
}
