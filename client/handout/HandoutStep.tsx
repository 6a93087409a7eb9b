import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour, TourStep } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { DiagramText } from '../panels/DiagramText.tsx';
import { toGroupText, type QuoteGroup } from '../panels/groupQuotes.ts';
import { toDiagramEntity } from '../panels/toDiagramEntity.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { toQuoteBasis, toQuoteVerb } from '../slides/quoteMarks.ts';
import { SlideDrawing, useSlideScene } from '../slides/SlideDrawing.tsx';
import { SlideSource } from '../slides/Slide.tsx';
import { cropScene } from './cropScene.ts';
import { useHandoutWords } from './useHandoutWords.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What a step says, and its drawing. */
export function StepHead({
  step,
  at,
  steps,
  scale,
}: {
  step: TourStep;
  /** From 0. */
  at: number;
  steps: number;
  /** By how much its drawing is made smaller. */
  scale: number;
}): ReactNode {
  const { pick } = useWords();
  const words = useHandoutWords();
  const scene = useSlideScene(step, NOTHING);
  const crop = useMemo(() => cropScene(scene), [scene]);
  const size = {
    '--width': crop.right - crop.left,
    '--height': crop.bottom - crop.top,
    '--fit': scale,
  } as CSSProperties;
  return (
    <>
      <h2>
        <span className="handout-number">{words.step(at + 1, steps)}</span>
        <MixedText text={pick(step.title)} />
      </h2>
      {pick(step.body)
        .split('\n')
        .map((line, each) => (
          <p key={each} className="handout-statement">
            <MixedText text={line} />
          </p>
        ))}
      {step.entities.length > 0 && (
        <div className="handout-drawing" style={size}>
          <SlideDrawing step={step} former={NOTHING} crop={crop} />
        </div>
      )}
    </>
  );
}

/** A sentence that a step quotes: entities underlined, where it stands, and its translation. */
export function StepQuote({
  tour,
  step,
  group,
  translated,
}: {
  tour: Tour;
  step: TourStep;
  group: QuoteGroup;
  translated: boolean;
}): ReactNode {
  const { reports } = useLibrary();
  const words = useHandoutWords();
  const { text, ranges, gaps } = toGroupText(group);
  const entities = useMemo(() => step.entities.map(toDiagramEntity), [step]);
  const report = reports.find(({ id }) => id === tour.report.id);
  const translation = translated
    ? report?.sentences.find(({ start }) => start === group.sentence.start)?.translation
    : null;
  return (
    <figure className={`handout-quote quote-${toQuoteBasis(step)}`}>
      <blockquote lang={languageTag.zh}>
        <DiagramText
          input={{ text, ranges, entities, verb: toQuoteVerb(step, group) }}
          gaps={gaps}
        />
      </blockquote>
      {translation != null && (
        <p className="handout-translation">
          <span className="handout-label">{words.translation}</span>
          <span lang="en">{translation}</span>
        </p>
      )}
      <SlideSource tour={tour} group={group} />
    </figure>
  );
}

/** A piece of what the speaker has noted down. */
export function StepNote({ text, first }: { text: string; first: boolean }): ReactNode {
  const words = useHandoutWords();
  return (
    <div className="handout-note">
      {first && <h3 className="handout-label">{words.note}</h3>}
      <p>
        <MixedText text={text} />
      </p>
    </div>
  );
}
