import type { Span } from './toSentences.ts';

/**
 * A run of digits with its decimals, and what `+` joins to it (4.1, 12345, 1+4+5+N); or an ordinal written in
 * characters (第三次, 第一, 首支).
 */
const FIGURE =
  /\d+(?:\.\d+)?(?:\+(?:\d+(?:\.\d+)?|[A-Z]))*|第[一二三四五六七八九十百]+[次名届期批位]?|首[个届家批支次]/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** What counts or measures something is a word; a year has 年 behind it, or no word at all. */
const COUNTED = /^(?!年)[\p{L}%]/u;

/** The figures of a text between two offsets, in order. A calendar year is none. */
export function findFigures(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({
      start: start + index,
      end: start + index + figure.length,
    }))
    .filter(
      (span) => !YEAR.test(text.slice(span.start, span.end)) || COUNTED.test(text.slice(span.end)),
    );
}
