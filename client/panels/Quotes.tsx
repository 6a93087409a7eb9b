import { Fragment, type ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { QuoteLine } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Selection } from '../graph/Selection.ts';
import type { DiagramEntity } from './diagramText.ts';
import { groupQuotes } from './groupQuotes.ts';
import { Quote } from './Quote.tsx';
import { Translation } from './Translation.tsx';

/**
 * A claim's quotes sentence by sentence. An English reader sees each sentence in English below its quotes, unless it is
 * among `translated`, the starts of those seen just above.
 */
export function Quotes({
  claim,
  lines,
  entities,
  verb = null,
  basis = 'STATED',
  translated,
}: {
  /** What the quotes are of; null where they are of several. */
  claim: Selection | null;
  lines: readonly QuoteLine[];
  entities: readonly DiagramEntity[];
  verb?: string | null;
  basis?: Basis;
  translated?: ReadonlySet<number>;
}): ReactNode {
  const { report } = useLibrary();
  const { language } = useWords();
  const toTranslation = (start: number): string | null => {
    if (language !== 'en' || translated?.has(start)) return null;
    return report.sentences.find((sentence) => sentence.start === start)?.translation ?? null;
  };
  return groupQuotes(lines).map((group) => {
    const translation = toTranslation(group.sentence.start);
    return (
      <Fragment key={group.start}>
        <Quote claim={claim} group={group} entities={entities} verb={verb} basis={basis} />
        {translation !== null && <Translation text={translation} folded />}
      </Fragment>
    );
  });
}
