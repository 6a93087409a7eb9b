import { Fragment, type ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { QuoteLine } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Selection } from '../graph/Selection.ts';
import type { DiagramEntity } from './diagramText.ts';
import { Quote } from './Quote.tsx';
import { endsSentence } from './sentencesOf.ts';
import { Translation } from './Translation.tsx';

/**
 * A claim's quotes in text order. An English reader sees each sentence in English below its last quote, unless it is
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
  const toTranslation = (at: number): string | null => {
    const start = lines[at]?.sentence.start;
    if (language !== 'en' || start === undefined || translated?.has(start)) return null;
    if (!endsSentence(lines, at)) return null;
    return report.sentences.find((sentence) => sentence.start === start)?.translation ?? null;
  };
  return lines.map((line, at) => {
    const translation = toTranslation(at);
    return (
      <Fragment key={line.start}>
        <Quote claim={claim} line={line} entities={entities} verb={verb} basis={basis} />
        {translation !== null && <Translation text={translation} folded />}
      </Fragment>
    );
  });
}
