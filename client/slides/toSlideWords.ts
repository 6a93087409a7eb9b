import type { Tour, TourStep } from '../explorer/requestTours.ts';
import { measureText } from '../graph/measureText.ts';
import type { Language } from '../graph/Terms.ts';
import { wrapText } from '../graph/wrapText.ts';
import { groupQuotes, toGroupText, type QuoteGroup } from '../panels/groupQuotes.ts';
import type { ReportOutline } from '../explorer/Library.ts';

/** What stands left of the drawing, in px of a slide of 1600 x 900. */
export const WORDS_WIDTH = 532;
/** Between what is said and the foot. */
const WORDS_HEIGHT = 676;
const QUOTE_INDENT = 25;
/** Serif is wider than what the table measures, semi-bold above all. */
const SERIF = 1.08;

/** The last three for what nobody would write on a slide. */
const STATEMENT_SIZES = [56, 50, 46, 42, 38, 34, 28, 24, 20];
/** Three lines of this are rather shown than more of a larger one. */
const LARGE = 38;
const QUOTE_SIZES = [23, 20];
const SOURCE_HEIGHT = 36;
const TRANSLATION_SIZE = 20;
const GAP = 22;

export interface SlideQuote {
  group: QuoteGroup;
  /** Of its sentence, into English; cut behind a clause where there is no room for all, null where it is not shown. */
  translation: string | null;
}

export interface SlideWords {
  statement: { size: number; lines: string[] };
  quoteSize: number;
  quotes: SlideQuote[];
  /** How many sentences there is no room for: the list of sources has them. */
  unshown: number;
}

const toLeading = (size: number, language: Language): number =>
  size * (language === 'zh' ? 1.42 : 1.3);

function fitStatement(body: string, language: Language): SlideWords['statement'] {
  const settings = STATEMENT_SIZES.map((size) => ({
    size,
    lines: body.split('\n').flatMap((line) =>
      wrapText(line, {
        language,
        maxWidth: WORDS_WIDTH,
        measure: (text) => measureText(text, size, 600) * (language === 'en' ? SERIF : 1),
      }),
    ),
  }));
  const whole = settings.find(({ size, lines }) => size >= LARGE && lines.length <= 3);
  const countLow = (size: number): number =>
    Math.floor((WORDS_HEIGHT * 0.5) / toLeading(size, language));
  const low = settings.find(({ size, lines }) => lines.length <= countLow(size));
  const { size, lines } = whole ?? low ?? settings.at(-1) ?? { size: 20, lines: [body] };
  // Three lines as large as may be; else as large as leaves half of the height to the quotes, or as much as that holds.
  const most = Math.max(3, countLow(size));
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] };
}

function countLines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((measureText(text, size) * 1.04) / width));
}

/** What ends a clause: none of it stands within a number or a word. */
const CLAUSE_END = /[,;:.!?]+[”’"')]*(?=\s)/gu;

/** As many whole clauses of a translation as fill no more than these lines, with an ellipsis; null where not even one does. */
export function cutTranslation(translation: string, lines: number, width: number): string | null {
  const text = translation.trimEnd();
  return (
    [...text.matchAll(CLAUSE_END)]
      .map(
        ({ 0: mark, index }) =>
          `${text.slice(0, index + mark.length).replace(/[,;:.]$/u, '')}\u00A0…`,
      )
      .findLast((cut) => countLines(cut, TRANSLATION_SIZE, width) <= lines) ?? null
  );
}

const toTranslationWidth = (width: number): number => width * 0.97;

/** The quote with as much of its translation as there is room for. */
function cutToRoom(quote: SlideQuote, size: number, room: number): SlideQuote {
  const left = room - toQuoteHeight({ ...quote, translation: null }, size) - 10;
  const lines = Math.floor(left / (TRANSLATION_SIZE * 1.4));
  const width = toTranslationWidth(WORDS_WIDTH - QUOTE_INDENT);
  const translation = quote.translation && cutTranslation(quote.translation, lines, width);
  return { ...quote, translation };
}

function toQuoteHeight({ group, translation }: SlideQuote, size: number): number {
  const width = WORDS_WIDTH - QUOTE_INDENT;
  const { text, gaps } = toGroupText(group);
  const left = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const quote = countLines(text.slice(left), size, width) * size * 1.8;
  const english =
    translation === null
      ? 0
      : countLines(translation, TRANSLATION_SIZE, toTranslationWidth(width)) *
          TRANSLATION_SIZE *
          1.4 +
        10;
  return quote + SOURCE_HEIGHT + english + GAP;
}

/**
 * What is said on a step's slide, and how large: the statement in three lines of 56 px, or smaller, at worst cut; the quotes
 * sentence by sentence, as many as there is room for, at least one. English readers have the sentences' translations, that of
 * a single long one as far as there is room.
 */
export function toSlideWords(
  step: Pick<TourStep, 'body' | 'evidence'>,
  report: Pick<ReportOutline, 'sentences'> | null,
  language: Language,
): SlideWords {
  const statement = fitStatement(step.body[language], language);
  const room = WORDS_HEIGHT - statement.lines.length * toLeading(statement.size, language) - 40;
  const translationOf = ({ sentence }: QuoteGroup): string | null =>
    language === 'en'
      ? (report?.sentences.find(({ start }) => start === sentence.start)?.translation ?? null)
      : null;
  const all = groupQuotes(step.evidence).map((group) => ({
    group,
    translation: translationOf(group),
  }));
  const heightOf = (quotes: readonly SlideQuote[], size: number): number =>
    quotes.reduce((sum, quote) => sum + toQuoteHeight(quote, size), 0);
  // Rather fewer sentences with their translation than more without.
  for (let count = all.length; count > 0; count -= 1)
    for (const quoteSize of QUOTE_SIZES) {
      const quotes = all.slice(0, count);
      if (heightOf(quotes, quoteSize) > room) continue;
      return { statement, quoteSize, quotes, unshown: all.length - count };
    }
  const quoteSize = QUOTE_SIZES.at(-1) ?? 20;
  return {
    statement,
    quoteSize,
    quotes: all.slice(0, 1).map((quote) => cutToRoom(quote, quoteSize, room)),
    unshown: Math.max(0, all.length - 1),
  };
}

/** A sentence that a tour quotes, with all its quotes of it. */
export interface Source {
  group: QuoteGroup;
  translation: string | null;
}

const SOURCES_HEIGHT = 590;
const SOURCE_WIDTH = 672;

/** All that a tour quotes, in the order of the text: in columns, two to a slide. */
export function toSourcePages(
  tour: Pick<Tour, 'steps'>,
  report: Pick<ReportOutline, 'sentences'> | null,
  language: Language,
): Source[][][] {
  const lines = new Map(
    tour.steps
      .flatMap(({ evidence }) => evidence)
      .map((line) => [`${line.start} ${line.end}`, line]),
  );
  const columns: Source[][] = [];
  let used = Infinity;
  for (const group of groupQuotes([...lines.values()])) {
    const translation =
      language === 'en'
        ? (report?.sentences.find(({ start }) => start === group.sentence.start)?.translation ??
          null)
        : null;
    const text = toGroupText(group).text;
    const height =
      countLines(text, 20, SOURCE_WIDTH) * 34 +
      (translation === null ? 0 : countLines(translation, 20, SOURCE_WIDTH * 0.97) * 28 + 6) +
      SOURCE_HEIGHT +
      GAP;
    if (used + height > SOURCES_HEIGHT && used > 0) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push({ group, translation });
    used += height;
  }
  const pages: Source[][][] = [];
  columns.forEach((column, at) => {
    if (at % 2 === 0) pages.push([column]);
    else pages.at(-1)?.push(column);
  });
  return pages;
}
