import type { ReactNode } from 'react';
import type { Basis } from '../api/operations.generated.ts';
import type { RelationDetail } from '../explorer/requestClaims.ts';
import type { Selection } from '../graph/Selection.ts';
import { DiagramText } from './DiagramText.tsx';
import type { DiagramEntity } from './diagramText.ts';
import { toGroupText, type QuoteGroup } from './groupQuotes.ts';
import { ReportError } from './ReportError.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Translation } from './Translation.tsx';

/** What is quoted of a sentence within the whole sentence, which stands dimmed around it, and its translation. */
export function SentenceQuote({
  claim,
  group,
  entities,
  verb,
  basis,
}: {
  claim: Selection;
  group: QuoteGroup<RelationDetail['evidence'][number]>;
  entities: readonly DiagramEntity[];
  verb: string | null;
  basis: Basis;
}): ReactNode {
  const { sentence, start, end } = group;
  const ranges = group.ranges.map((range) => ({
    from: range.start - sentence.start,
    to: range.end - sentence.start,
  }));
  const quote = { quote: toGroupText(group).text, start, end };
  return (
    <>
      <figure className={`quote quote-${basis.toLowerCase()}`}>
        <blockquote lang="zh-Hans">
          <DiagramText input={{ text: sentence.text, ranges, entities, verb }} />
        </blockquote>
        <SourceLine group={group}>
          <ReportError claim={claim} quote={quote} />
        </SourceLine>
      </figure>
      {sentence.translation !== null && <Translation text={sentence.translation} />}
    </>
  );
}
