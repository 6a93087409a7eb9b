import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import type { RelationDetail } from '../explorer/requestClaims.ts';
import type { Selection } from '../graph/Selection.ts';
import { DiagramText } from './DiagramText.tsx';
import type { DiagramEntity } from './diagramText.ts';
import { ReportError } from './ReportError.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Translation } from './Translation.tsx';

/** A quote within its whole sentence, which stands dimmed around it, and the sentence's translation. */
export function SentenceQuote({
  claim,
  evidence,
  entities,
  verb,
  basis,
}: {
  claim: Selection;
  evidence: RelationDetail['evidence'][number];
  entities: readonly DiagramEntity[];
  verb: string | null;
  basis: Basis;
}): ReactNode {
  const { sentence, section, start, end } = evidence;
  const from = start - sentence.start;
  const input = { text: sentence.text, from, to: from + end - start, entities, verb };
  return (
    <>
      <figure className={`quote quote-${basis.toLowerCase()}`}>
        <blockquote lang="zh-Hans">
          <DiagramText input={input} />
        </blockquote>
        <SourceLine section={section.id} sentenceStart={sentence.start} start={start} end={end}>
          <ReportError claim={claim} quote={evidence} />
        </SourceLine>
      </figure>
      {sentence.translation !== null && <Translation text={sentence.translation} />}
    </>
  );
}
