import { foldWidth } from './foldText.ts';
import type { Span } from './toSentences.ts';

/**
 * A run of digits with its decimals, and what `+` joins to it (4.1, 1,000, 12345, 1+4+5+N); or an ordinal written in
 * characters (第三次, 第一, 首支).
 */
const FIGURE =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\+(?:\d+(?:\.\d+)?|[A-Z]))*|第[〇零一二两三四五六七八九十百千万]+[次名届期批位]?|首[个届家批支次]/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** 2025年, 2021至2025年, 2021—2025年; or four digits that no word follows, as in “论剑2025”. */
const OF_A_YEAR = /^(?:[至到和、]|\p{Pd}+)?(?:(?:19|20)\d\d)?年|^(?![\p{L}%])/u;

/** The figures of a text between two offsets, in order; the width of digits does not matter. A calendar year is none. */
export function findFigures(text: string, { start, end }: Span): Span[] {
  const folded = foldWidth(text);
  return [...folded.slice(start, end).matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({
      start: start + index,
      end: start + index + figure.length,
    }))
    .filter(
      (span) =>
        !(YEAR.test(folded.slice(span.start, span.end)) && OF_A_YEAR.test(folded.slice(span.end))),
    );
}
