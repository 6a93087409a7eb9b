import { useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { reduceExplorer } from '../explorer/reduceExplorer.ts';
import { requestRevision } from '../explorer/requestJoined.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import type { Selection } from '../graph/Selection.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { copyText } from '../parts/copyText.ts';
import { TextDialog } from './TextDialog.tsx';
import { toErrorReport } from './toErrorReport.ts';

/** Copies what a maintainer must know of a quote that is wrong; shows it where it cannot be copied. */
export function ReportError({
  claim,
  quote: { quote, start, end },
}: {
  claim: Selection;
  quote: { quote: string; start: number; end: number };
}): ReactNode {
  const { m } = useWords();
  const { state, toAddress } = useExplorer();
  const { announce } = useViewActions();
  const [refused, setRefused] = useState<string | null>(null);
  const report = async (): Promise<void> => {
    const revision = await requestRevision().catch(() => null);
    const { present } = reduceExplorer(state, { type: 'select', selection: claim });
    const link = new URL(toAddress(present), window.location.href).href;
    const text = toErrorReport({ id: claim.id, quote, start, end, revision, link }, m.links.report);
    if (await copyText(text)) announce(m.links.reportCopied);
    else setRefused(text);
  };
  return (
    <>
      <button type="button" className="text-button report-error" onClick={() => void report()}>
        {m.links.reportError}
      </button>
      {refused !== null && (
        <TextDialog
          title={m.links.reportError}
          why={m.links.reportWhy}
          label={m.links.reportText}
          text={refused}
          onClose={() => setRefused(null)}
        />
      )}
    </>
  );
}
