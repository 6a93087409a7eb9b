import { useEffect, useRef, type ReactNode } from 'react';
import type { DecodedNotes, Omission } from '../explorer/notes/fromAnnotations.ts';
import type { NoteImportPlan } from '../explorer/notes/planNoteImport.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNoteWords } from './useNoteWords.ts';

/** A file that was to be imported, and what came of it. */
export interface NoteImport {
  decoded: DecodedNotes;
  plan: NoteImportPlan;
  /** There was no room, so that nothing was imported. */
  isRefused: boolean;
}

const MOST_FAULTS = 100;

function Found({ text }: { text: string }): ReactNode {
  return (
    text !== '' && (
      <code>
        <bdi>{text}</bdi>
      </code>
    )
  );
}

/** What an import brought, what was kept already, and what could not be read, where it stands and how to mend it. */
export function NoteImportReport({
  report: { decoded, plan, isRefused },
  unplaced,
  onUndo,
  onClose,
}: {
  report: NoteImport;
  /** How many of the imported are about what the graph does not have. */
  unplaced: number;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
  onClose: () => void;
}): ReactNode {
  const { m } = useWords();
  const words = useNoteWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { file, faults } = decoded;
  const total = isRefused ? 0 : plan.put.length;
  const countOmitted = (omission: Omission): number =>
    decoded.notes.filter(({ omitted }) => omitted.includes(omission)).length;
  const lines = [
    [words.added, isRefused ? 0 : plan.added],
    [words.newer, isRefused ? 0 : plan.changed],
    [words.both, isRefused ? 0 : plan.both],
    [words.same, plan.same],
    [words.older, plan.older],
    [words.markup, isRefused ? 0 : countOmitted('markup')],
    [words.targets, isRefused ? 0 : countOmitted('targets')],
    [words.unplaced, unplaced],
  ] as const;
  return (
    <div
      ref={box}
      className="views-report"
      role="group"
      tabIndex={-1}
      aria-label={words.importFile}
    >
      <div className="views-report-head">
        <p role="status">
          <b>{total > 0 ? words.imported(total) : words.nothingImported}</b>
        </p>
        {onUndo && (
          <button type="button" className="text-button" onClick={onUndo}>
            {m.undo}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={words.closeReport}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {file && (
        <p>
          {words.fileFaults[file.type]} <Found text={file.found} />
        </p>
      )}
      {isRefused && <p>{words.importFull}</p>}
      {lines.map(([word, count]) => count > 0 && <p key={word(0)}>{word(count)}</p>)}
      {faults.length > 0 && (
        <>
          <p>{words.unreadable(faults.length)}</p>
          <ol>
            {faults.slice(0, MOST_FAULTS).map(({ at, type, found }) => (
              <li key={at}>
                <span className="count">{words.at(at)}</span>
                <span>
                  {words.faults[type]} <Found text={found} />
                </span>
              </li>
            ))}
          </ol>
          {faults.length > MOST_FAULTS && <p>{words.andMore(faults.length - MOST_FAULTS)}</p>}
        </>
      )}
    </div>
  );
}
