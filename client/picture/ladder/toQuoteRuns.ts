import { diagramText, type DiagramEntity } from '../../panels/diagramText.ts';
import { toGroupText, type QuoteGroup } from '../../panels/groupQuotes.ts';
import type { QuoteRun } from './LadderRung.ts';

/** A sentence's quotes cut where their marks begin and end; dots stand for what is left out between them. */
export const toQuoteRuns = (
  group: QuoteGroup,
  entities: readonly DiagramEntity[],
  verb: string | null | undefined,
): QuoteRun[] => {
  const { text, ranges, gaps } = toGroupText(group);
  return diagramText({ text, ranges, entities, verb: verb ?? null }).flatMap((run): QuoteRun[] => {
    const gap = gaps.find(({ from, to }) => run.start >= from && run.start < to);
    const base = { kind: null, verb: false, punctuation: false, quoted: false };
    if (gap) return run.start === gap.from ? [{ ...base, text: '……' }] : [];
    const { verb: isVerb, punctuation, quoted } = run;
    return [{ text: run.text, kind: run.entity?.kind ?? null, verb: isVerb, punctuation, quoted }];
  });
};
