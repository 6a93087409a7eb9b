import type { Span } from './toSentences.ts';

/** A text without the differences that a copy from elsewhere brings in, and the way back. */
export interface FoldedText {
  text: string;
  /** For each unit of the folded text, the offset in the original. */
  offsets: number[];
}

const SPACE = /[\p{Zs}\t\u200B\uFEFF]/u;
const QUOTATION_MARKS = /["'“”‘’„‟‚‛「」『』〝〞﹁﹂﹃﹄`´]/;
/** Half-width forms that do not stand at a fixed distance from their full-width ones. */
const HALF_WIDTH: Record<string, string> = { '｡': '。', '､': '、', '･': '・' };

/** Takes spaces away and makes quotation marks and the width of characters the same. One unit gives one or none. */
export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < original.length; offset += 1) {
    const unit = foldUnit(original.charAt(offset));
    if (unit === '') continue;
    units.push(unit);
    offsets.push(offset);
  }
  return { text: units.join(''), offsets };
}

/** Full-width letters, digits and marks as narrow ones; unit for unit, so that offsets stay. */
export function foldWidth(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/gu, (unit) =>
    String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
}

function foldUnit(unit: string): string {
  if (SPACE.test(unit)) return '';
  const narrow = foldWidth(unit);
  if (QUOTATION_MARKS.test(narrow)) return '"';
  return HALF_WIDTH[narrow] ?? narrow;
}

/** Where a run of the folded text stands in the original. */
export function toOriginalSpan({ offsets }: FoldedText, start: number, length: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[start + length - 1] ?? -1) + 1 };
}
