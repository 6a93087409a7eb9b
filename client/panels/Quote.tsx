import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import type { Selection } from '../graph/Selection.ts';
import { DiagramText } from './DiagramText.tsx';
import type { DiagramEntity } from './diagramText.ts';
import { toGroupText, type QuoteGroup } from './groupQuotes.ts';
import { ReportError } from './ReportError.tsx';
import { SourceLine } from './SourceLine.tsx';

/** What is quoted of one sentence, its left rule in the style of its basis. */
export function Quote({
  claim,
  group,
  entities,
  verb = null,
  basis = 'STATED',
}: {
  /** What the quote is of. */
  claim: Selection | null;
  group: QuoteGroup;
  entities: readonly DiagramEntity[];
  verb?: string | null;
  basis?: Basis;
}): ReactNode {
  const { text, ranges, gaps } = toGroupText(group);
  const { start, end } = group;
  return (
    <figure className={`quote quote-${basis.toLowerCase()}`}>
      <blockquote lang="zh-Hans">
        <DiagramText input={{ text, ranges, entities, verb }} gaps={gaps} />
      </blockquote>
      <SourceLine group={group}>
        {claim && <ReportError claim={claim} quote={{ quote: text, start, end }} />}
      </SourceLine>
    </figure>
  );
}
