import { useEffect, useRef, type ReactNode } from 'react';
import type { DecodedViews } from '../explorer/views/decodeViews.ts';
import type { ImportPlan } from '../explorer/views/planImport.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** A file that was to be imported, and what came of it. */
export interface Import {
  decoded: DecodedViews;
  plan: ImportPlan;
  /** There is no room for all of it, so that nothing was imported. */
  refused: 'many' | 'large' | null;
}

function Found({ text }: { text: string }): ReactNode {
  return (
    text !== '' && (
      <code>
        <bdi>{text}</bdi>
      </code>
    )
  );
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
  const { m } = useWords();
  const words = m.views;
  const box = useRef<HTMLDivElement>(null);
  const { file, faults } = decoded;
  useEffect(() => box.current?.focus(), []);
  const count = refused ? 0 : plan.views.length;
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
          <b>{count > 0 ? words.imported(count) : words.nothingImported}</b>
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
      {refused && <p>{words.fileFaults.full[refused]}</p>}
      {plan.known.length > 0 && <p>{words.known(plan.known.length)}</p>}
      {!refused && plan.renamed.map(({ from, to }) => <p key={to}>{words.numbered(from, to)}</p>)}
      {!refused &&
        plan.partly.map(({ name, dropped }) => (
          <p key={name}>{words.partly(name, dropped.length)}</p>
        ))}
      {faults.length > 0 && (
        <>
          <p>{words.unreadable(faults.length)}</p>
          <ol>
            {faults.map(({ at, type, found }) => (
              <li key={at}>
                <span className="count">{words.at(at)}</span>
                <span>
                  {words.entryFaults[type]} <Found text={found} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
