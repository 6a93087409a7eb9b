import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from './Icon.tsx';

/** What is wrong with something of a file, in words with a way out, and what was found there. */
export interface FileFault {
  said: string;
  /** Empty where there is nothing to show. */
  found: string;
}

/** A fault of one entry. */
export interface EntryFault extends FileFault {
  /** Where in the file, from 1. */
  at: number;
  place: string;
}

function Fault({ said, found }: FileFault): ReactNode {
  return (
    <>
      {said}{' '}
      {found !== '' && (
        <code>
          <bdi>{found}</bdi>
        </code>
      )}
    </>
  );
}

/** What came of an import: what was brought, then what could not be read, where it stands and how to mend it. */
export function FileReport({
  label,
  title,
  file,
  faults,
  faultsTitle,
  faultsLeft = null,
  closeLabel,
  onUndo,
  onClose,
  children,
}: {
  label: string;
  title: string;
  /** What is wrong with the file as a whole. */
  file: FileFault | null;
  faults: readonly EntryFault[];
  faultsTitle: string;
  /** Where not all of them are listed. */
  faultsLeft?: string | null;
  closeLabel: string;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
  onClose: () => void;
  /** What was brought, and what was done to it. */
  children: ReactNode;
}): ReactNode {
  const { m } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="views-report" role="group" tabIndex={-1} aria-label={label}>
      <div className="views-report-head">
        <p role="status">
          <b>{title}</b>
        </p>
        {onUndo && (
          <button type="button" className="text-button" onClick={onUndo}>
            {m.undo}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </div>
      {file && (
        <p>
          <Fault {...file} />
        </p>
      )}
      {children}
      {faults.length > 0 && (
        <>
          <p>{faultsTitle}</p>
          <ol>
            {faults.map(({ at, place, said, found }) => (
              <li key={at}>
                <span className="count">{place}</span>
                <span>
                  <Fault said={said} found={found} />
                </span>
              </li>
            ))}
          </ol>
          {faultsLeft !== null && <p>{faultsLeft}</p>}
        </>
      )}
    </div>
  );
}
