import { foldWidth } from './foldText.ts';
import type { Span } from './toSentences.ts';

/**
 * A run of digits with its decimals, and what `+` joins to it (4.1, 1,000, 12345, 1+4+5+N); or an ordinal written in
 * characters (第三次, 第一, 首支).
 */
const FIGURE =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\+(?:\d+(?:\.\d+)?|[A-Z]))*|第[〇零一二两三四五六七八九十百千万]+[次名届期批位]?|首[个届家批支次]/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** What a list or a range goes on with: 、2113, 至2025, —2025, -2100. */
const MORE_NUMBERS = /^(?:[^\S\n]*(?:[至到和、~]|\p{Pd}+)[^\S\n]*\d+(?:[.,]\d+)*)*[^\S\n]*/u;
/** A year has 年 behind it, or no word that it could count, as in “论剑2025”. */
const OF_A_YEAR = /^年|^(?![\p{L}\p{So}%‰+])/u;
/** The full-width comma parts figures, only the narrow one groups digits: it stays as it is. */
const FOLDED = /[^，]+/gu;

/** The figures of a text between two offsets, in order; the width of digits does not matter. A calendar year is none. */
export function findFigures(text: string, { start, end }: Span): Span[] {
  const folded = text.replaceAll(FOLDED, (run) => foldWidth(run));
  return [...folded.slice(start, end).matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({
      start: start + index,
      end: start + index + figure.length,
    }))
    .filter((span) => !isYear(folded.slice(span.start, span.end), folded.slice(span.end)));
}

/** Of 2000、2113项 the last tells what both count, of 2024、2025年 that both are years. */
function isYear(figure: string, rest: string): boolean {
  return YEAR.test(figure) && OF_A_YEAR.test(rest.replace(MORE_NUMBERS, ''));
}
