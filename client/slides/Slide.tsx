import { useMemo, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { countSentence } from '../panels/countSentence.ts';
import { DiagramText } from '../panels/DiagramText.tsx';
import type { DiagramEntity } from '../panels/diagramText.ts';
import { toGroupText, type QuoteGroup } from '../panels/groupQuotes.ts';
import { toDiagramEntity } from '../panels/toDiagramEntity.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { toQuoteBasis, toQuoteVerb } from './quoteMarks.ts';
import { SlideKick } from './SlideKick.tsx';
import { SlideDrawing } from './SlideDrawing.tsx';
import { SourcesSlide } from './SourcesSlide.tsx';
import type { ShownSlide } from './toShow.ts';
import { toSlideWords, type SlideQuote } from './toSlideWords.ts';
import { useSlideWords } from './useSlideWords.ts';
import './slides.css';

/** Where a quote stands in its report, without a way there: what is shown in a hall is not clicked. */
export function SlideSource({ tour, group }: { tour: Tour; group: QuoteGroup }): ReactNode {
  const { reports } = useLibrary();
  const { m, language } = useWords();
  const report = reports.find(({ id }) => id === tour.report.id);
  const section = report?.sections.find(({ id }) => id === group.section);
  const number = report ? countSentence(report, group.section, group.sentence.start) : null;
  return (
    <figcaption>
      {section && <span>{toSectionLabel(section, language)}</span>}
      {number !== null && <span>{m.sentenceNumber(number)}</span>}
      <span className="slide-offsets">
        {group.start}–{group.end}
      </span>
    </figcaption>
  );
}

function Quote({
  tour,
  quote: { group, translation },
  entities,
  verb,
  basis,
}: {
  tour: Tour;
  quote: SlideQuote;
  entities: readonly DiagramEntity[];
  verb: string | null;
  basis: string;
}): ReactNode {
  const { text, ranges, gaps } = toGroupText(group);
  return (
    <figure className={`slide-quote slide-quote-${basis}`}>
      <blockquote lang={languageTag.zh}>
        <DiagramText input={{ text, ranges, entities, verb }} gaps={gaps} />
      </blockquote>
      {translation !== null && <p className="slide-translation">{translation}</p>}
      <SlideSource tour={tour} group={group} />
    </figure>
  );
}

function StepSlide({
  tour,
  slide,
  stacked,
}: {
  tour: Tour;
  slide: Extract<ShownSlide, { type: 'step' }>;
  stacked: boolean;
}): ReactNode {
  const { reports } = useLibrary();
  const { language, pick } = useWords();
  const words = useSlideWords();
  const { step, former } = slide;
  const report = reports.find(({ id }) => id === tour.report.id) ?? null;
  const said = useMemo(() => toSlideWords(step, report, language), [step, report, language]);
  const entities = useMemo(() => step.entities.map(toDiagramEntity), [step]);
  const basis = toQuoteBasis(step);
  return (
    <>
      <div className="slide-say">
        <SlideKick tour={tour} title={pick(step.title)} />
        <h1
          className="slide-statement"
          style={{ '--statement': said.statement.size } as React.CSSProperties}
        >
          {said.statement.lines.map((line, at) => (
            <span key={at}>
              <MixedText text={line} />{' '}
            </span>
          ))}
        </h1>
        <div className="slide-quotes" style={{ '--quote': said.quoteSize } as React.CSSProperties}>
          {said.quotes.map((quote) => (
            <Quote
              key={quote.group.start}
              tour={tour}
              quote={quote}
              entities={entities}
              verb={toQuoteVerb(step, quote.group)}
              basis={basis}
            />
          ))}
          {said.unshown > 0 && <p className="slide-unshown">{words.unshown(said.unshown)}</p>}
        </div>
      </div>
      <div
        className="slide-stage"
        {...(stacked ? { tabIndex: 0, role: 'group', 'aria-label': words.drawingScroll } : {})}
      >
        <SlideDrawing step={step} former={former} />
      </div>
    </>
  );
}

/**
 * One slide of a tour, 16 to 9, as wide as the box that it stands in: all of it scales. `stacked` sets it as a column for a
 * narrow screen, in sizes to be read there. `reveal` lets what is new appear: lines draw, then entities fade in.
 */
export function Slide({
  tour,
  slide,
  stacked = false,
  reveal = false,
}: {
  tour: Tour;
  slide: ShownSlide;
  stacked?: boolean;
  reveal?: boolean;
}): ReactNode {
  const { language } = useWords();
  return (
    <article
      className={stacked ? 'slide slide-stacked' : 'slide'}
      lang={languageTag[language]}
      data-reveal={reveal || undefined}
    >
      <div className="slide-sheet" key={slide.type}>
        {slide.type === 'step' ? (
          <StepSlide tour={tour} slide={slide} stacked={stacked} />
        ) : (
          <SourcesSlide tour={tour} slide={slide} />
        )}
      </div>
    </article>
  );
}
