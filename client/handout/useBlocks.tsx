import { useMemo, type ReactNode } from 'react';
import type { HandoutState } from '../explorer/screens/HandoutState.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { groupQuotes } from '../panels/groupQuotes.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { SourceReport, SourceSection } from './HandoutSources.tsx';
import { StepHead, StepNote, StepQuote } from './HandoutStep.tsx';
import { splitNote } from './splitNote.ts';
import { toQuoted } from './toQuoted.ts';

/** Something that is not cut over pages; `scale` is how much smaller its drawing is. */
export type Block = (scale: number) => ReactNode;

/** A tour's blocks, in groups that are rather kept together: what it tells, its steps, its sources. */
export function useBlocks(tour: Tour, handout: HandoutState): Block[][] {
  const { reports } = useLibrary();
  const { pick } = useWords();
  const { notes, translation } = handout;
  return useMemo(() => {
    const report = reports.find(({ id }) => id === tour.report.id);
    const opening: Block = () => (
      <>
        <h1>
          <MixedText text={pick(tour.title)} />
        </h1>
        <p className="handout-summary">
          <MixedText text={pick(tour.summary)} />
        </p>
      </>
    );
    const steps = tour.steps.map((step, at): Block[] => [
      (scale) => <StepHead step={step} at={at} steps={tour.steps.length} scale={scale} />,
      ...groupQuotes(step.evidence).map((group): Block => () => (
        <StepQuote tour={tour} step={step} group={group} translated={translation} />
      )),
      ...(notes && step.note
        ? splitNote(pick(step.note)).map((text, each): Block => () => (
            <StepNote text={text} first={each === 0} />
          ))
        : []),
    ]);
    const sources: Block[] = [
      () => <SourceReport tour={tour} translated={translation} />,
      ...(report ? toQuoted(tour, report) : []).map((quoted): Block => () => (
        <SourceSection quoted={quoted} />
      )),
    ];
    const [first = [], ...others] = steps;
    return [[opening, ...first], ...others, sources];
  }, [tour, reports, pick, notes, translation]);
}
