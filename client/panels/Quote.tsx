import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import type { QuoteLine } from '../explorer/requestClaims.ts';
import type { Selection } from '../graph/Selection.ts';
import { DiagramText } from './DiagramText.tsx';
import type { DiagramEntity } from './diagramText.ts';
import { ReportError } from './ReportError.tsx';
import { SourceLine } from './SourceLine.tsx';

/** A quote of the report, its left rule in the style of its basis. */
export function Quote({
  claim,
  line,
  entities,
  verb = null,
  basis = 'STATED',
}: {
  /** What the quote is of. */
  claim: Selection | null;
  line: QuoteLine;
  entities: readonly DiagramEntity[];
  verb?: string | null;
  basis?: Basis;
}): ReactNode {
  const input = { text: line.quote, from: 0, to: line.quote.length, entities, verb };
  return (
    <figure className={`quote quote-${basis.toLowerCase()}`}>
      <blockquote lang="zh-Hans">
        <DiagramText input={input} />
      </blockquote>
      <SourceLine
        section={line.section.id}
        sentenceStart={line.sentence.start}
        start={line.start}
        end={line.end}
      >
        {claim && <ReportError claim={claim} quote={line} />}
      </SourceLine>
    </figure>
  );
}
