import type { Basis } from '../../api/operations.generated.ts';
import type { Ontology, ReportOutline } from '../../explorer/Library.ts';
import type { Tour } from '../../explorer/requestTours.ts';
import type { Language } from '../../graph/Terms.ts';
import type { SlideWords } from '../../messages/slidesZh.ts';
import { countSentence } from '../../panels/countSentence.ts';
import type { DiagramEntity } from '../../panels/diagramText.ts';
import type { QuoteGroup } from '../../panels/groupQuotes.ts';
import { toDiagramEntity } from '../../panels/toDiagramEntity.ts';
import { toSectionLabel } from '../../parts/toSectionLabel.ts';
import { describeSlide } from '../../slides/describeSlide.ts';
import { toQuoteBasis, toQuoteVerb } from '../../slides/quoteMarks.ts';
import type { ShownSlide } from '../../slides/toShow.ts';
import { toSlideScene } from '../../slides/toSlideScene.ts';
import { toSlideWords } from '../../slides/toSlideWords.ts';
import type { LadderQuote } from '../ladder/LadderRung.ts';
import { toQuoteRuns } from '../ladder/toQuoteRuns.ts';
import type { SlidePicture } from './SlidePicture.ts';

export interface SlideContext {
  ontology: Ontology;
  /** Null: the graph has it no more. */
  report: ReportOutline | null;
  language: Language;
  words: SlideWords;
  /** Which sentence of its section a quote is in. */
  sentence: (number: number) => string;
}

const BASES: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];

const toQuote = (
  { group, translation }: { group: QuoteGroup; translation: string | null },
  entities: readonly DiagramEntity[],
  verb: string | null,
  { report, language, sentence }: SlideContext,
): LadderQuote => {
  const section = report?.sections.find(({ id }) => id === group.section);
  const number = report ? countSentence(report, group.section, group.sentence.start) : null;
  return {
    runs: toQuoteRuns(group, entities, verb),
    source: [
      ...(section ? [toSectionLabel(section, language)] : []),
      ...(number === null ? [] : [sentence(number)]),
      `${group.start}–${group.end}`,
    ].join('\u2002'),
    translation,
  };
};

/** A slide of a tour, with the same words and drawing as on the screen. */
export const toSlidePicture = (
  tour: Tour,
  slide: ShownSlide,
  context: SlideContext,
): SlidePicture => {
  const { ontology, report, language, words } = context;
  const title = tour.title[language];
  if (slide.type === 'sources') {
    const { url, publishedOn, retrievedOn } = tour.report.source;
    const page = slide.pages > 1 ? words.sourcesPage(slide.page + 1, slide.pages) : null;
    return {
      type: 'sources',
      tour: title,
      title: page,
      description: [title, words.sources, ...(page === null ? [] : [page])].join('\n'),
      heading: words.sources,
      report: [
        ...(report ? [report.issuer.name.zh, `《${report.title.zh}》`] : []),
        ...(publishedOn == null ? [] : [words.published(publishedOn)]),
        ...(retrievedOn == null ? [] : [words.retrieved(retrievedOn)]),
        url ?? words.noLink,
      ],
      columns: slide.columns.map((column) =>
        column.map((source) => toQuote(source, [], null, context)),
      ),
    };
  }
  const { step, former } = slide;
  const said = toSlideWords(step, report, language);
  const entities = step.entities.map(toDiagramEntity);
  const drawn = describeSlide(step, ontology, language, words);
  const basis = toQuoteBasis(step).toUpperCase();
  return {
    type: 'step',
    tour: title,
    title: step.title[language],
    description: [
      step.body[language].trim(),
      drawn.title,
      ...(drawn.parts.length > 0 ? [drawn.parts.join(words.partEnd)] : []),
    ].join('\n'),
    statement: said.statement,
    quoteSize: said.quoteSize,
    quotes: said.quotes.map((quote) =>
      toQuote(quote, entities, toQuoteVerb(step, quote.group), context),
    ),
    basis: BASES.find((each) => each === basis) ?? 'STATED',
    unshown: said.unshown > 0 ? words.unshown(said.unshown) : null,
    scene: toSlideScene(step, former, ontology, language),
  };
};
