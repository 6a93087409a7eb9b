import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { countSentence } from './countSentence.ts';

/** Where a quote stands: section, sentence, offsets. */
export function SourceLine({
  section,
  sentenceStart,
  start,
  end,
  children,
}: {
  section: string;
  sentenceStart: number;
  start: number;
  end: number;
  /** What can be done with the quote. */
  children?: ReactNode;
}): ReactNode {
  const { report } = useLibrary();
  const { m, language } = useWords();
  const found = report.sections.find(({ id }) => id === section);
  const number = countSentence(report, section, sentenceStart);
  return (
    <figcaption>
      {found && <span>{toSectionLabel(found, language)}</span>}
      {number !== null && <span>{m.sentenceNumber(number)}</span>}
      <span className="offsets" title={m.offsets(start, end)}>
        {start}–{end}
      </span>
      {children}
    </figcaption>
  );
}
