import type { ReactNode } from 'react';
import type { DecodedNotes, Omission } from '../explorer/notes/fromAnnotations.ts';
import type { NoteImportPlan } from '../explorer/notes/planNoteImport.ts';
import { FileReport } from '../parts/FileReport.tsx';
import { useNoteWords } from './useNoteWords.ts';

/** A file that was to be imported, and what came of it. */
export interface NoteImport {
  decoded: DecodedNotes;
  plan: NoteImportPlan;
  /** There was no room, so that nothing was imported. */
  isRefused: boolean;
}

const MOST_FAULTS = 100;

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
  const words = useNoteWords();
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
    <FileReport
      label={words.importFile}
      title={total > 0 ? words.imported(total) : words.nothingImported}
      file={file && { said: words.fileFaults[file.type], found: file.found }}
      faults={faults.slice(0, MOST_FAULTS).map(({ at, type, found }) => ({
        at,
        place: words.at(at),
        said: words.faults[type],
        found,
      }))}
      faultsTitle={words.unreadable(faults.length)}
      faultsLeft={faults.length > MOST_FAULTS ? words.andMore(faults.length - MOST_FAULTS) : null}
      closeLabel={words.closeReport}
      onUndo={onUndo}
      onClose={onClose}
    >
      {isRefused && <p>{words.importFull}</p>}
      {lines.map(([word, count]) => count > 0 && <p key={word(0)}>{word(count)}</p>)}
    </FileReport>
  );
}
