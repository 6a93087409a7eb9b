import type { ReactNode } from 'react';
import type { DecodedViews } from '../explorer/views/decodeViews.ts';
import type { ImportPlan } from '../explorer/views/planImport.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { FileReport } from '../parts/FileReport.tsx';

/** A file that was to be imported, and what came of it. */
export interface Import {
  decoded: DecodedViews;
  plan: ImportPlan;
  /** There is no room for all of it, so that nothing was imported. */
  refused: 'many' | 'large' | null;
}

/** What an import brought, what got another name, and what could not be read, where it stands and how to mend it. */
export function ImportReport({
  report: { decoded, plan, refused },
  onUndo,
  onClose,
}: {
  report: Import;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
  onClose: () => void;
}): ReactNode {
  const words = useWords().m.views;
  const { file, faults } = decoded;
  const count = refused ? 0 : plan.views.length;
  return (
    <FileReport
      label={words.importFile}
      title={count > 0 ? words.imported(count) : words.nothingImported}
      file={file && { said: words.fileFaults[file.type], found: file.found }}
      faults={faults.map(({ at, type, found }) => ({
        at,
        place: words.at(at),
        said: words.entryFaults[type],
        found,
      }))}
      faultsTitle={words.unreadable(faults.length)}
      closeLabel={words.closeReport}
      onUndo={onUndo}
      onClose={onClose}
    >
      {refused && <p>{words.fileFaults.full[refused]}</p>}
      {plan.known.length > 0 && <p>{words.known(plan.known.length)}</p>}
      {!refused && plan.renamed.map(({ from, to }) => <p key={to}>{words.numbered(from, to)}</p>)}
      {!refused &&
        plan.partly.map(({ name, dropped }) => (
          <p key={name}>{words.partly(name, dropped.length)}</p>
        ))}
    </FileReport>
  );
}
