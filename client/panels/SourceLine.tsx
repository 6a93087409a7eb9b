import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { toPassageId, toPassageQuote } from '../graph/passage.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { ActionLink } from './ActionLink.tsx';
import { countSentence } from './countSentence.ts';
import { toPassageText, type QuoteGroup } from './groupQuotes.ts';

/** Where a quote stands: section, sentence, offsets; and the way to it in the text. */
export function SourceLine({
  group,
  children,
}: {
  group: QuoteGroup;
  /** What can be done with the quote. */
  children?: ReactNode;
}): ReactNode {
  const { report } = useLibrary();
  const { m, language } = useWords();
  const { section, sentence, start, end } = group;
  const found = report.sections.find(({ id }) => id === section);
  const number = countSentence(report, section, sentence.start);
  const text = toPassageText(group);
  const passage = {
    type: 'passage' as const,
    id: toPassageId({ report: report.id, start, end }),
    ...(text === null ? {} : { quote: toPassageQuote(text) }),
  };
  return (
    <figcaption>
      {found && <span>{toSectionLabel(found, language)}</span>}
      {number !== null && <span>{m.sentenceNumber(number)}</span>}
      <span className="offsets" title={m.offsets(start, end)}>
        {start}–{end}
      </span>
      <ActionLink action={{ type: 'read', selection: passage }} className="text-button in-text">
        {m.inText}
      </ActionLink>
      {children}
    </figcaption>
  );
}
