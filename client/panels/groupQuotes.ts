import type { QuoteLine } from '../explorer/requestClaims.ts';

/** The quotes that a claim has in one sentence, from the first to the last. */
export interface QuoteGroup<Line extends QuoteLine = QuoteLine> {
  section: string;
  sentence: Line['sentence'];
  /** Offsets in the report's text: of all quotes together, end exclusive. */
  start: number;
  end: number;
  /** In text order, those that overlap or meet as one. */
  ranges: { start: number; end: number }[];
  lines: Line[];
}

/** A claim's quotes sentence by sentence, in text order. */
export function groupQuotes<Line extends QuoteLine>(lines: readonly Line[]): QuoteGroup<Line>[] {
  const groups = new Map<number, QuoteGroup<Line>>();
  for (const line of lines.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, section, sentence } = line;
    const group = groups.get(sentence.start);
    if (!group) {
      const ranges = [{ start, end }];
      groups.set(sentence.start, {
        section: section.id,
        sentence,
        start,
        end,
        ranges,
        lines: [line],
      });
      continue;
    }
    const last = group.ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else group.ranges.push({ start, end });
    group.end = Math.max(group.end, end);
    group.lines.push(line);
  }
  return [...groups.values()];
}

/** Fewer characters between two quotes are shown; more are dots. */
export const SHORT_GAP = 12;

/**
 * What stands for a group where it is quoted alone: the text from its first quote to its last, the quotes' ranges in it, and
 * the long gaps that dots stand for. Where the sentence does not hold the quotes at their places, the quotes themselves.
 */
export function toGroupText({ sentence, start, end, ranges, lines }: QuoteGroup): {
  text: string;
  ranges: { from: number; to: number }[];
  gaps: { from: number; to: number }[];
} {
  const [only] = lines;
  if (lines.length === 1 && only)
    return { text: only.quote, ranges: [{ from: 0, to: only.quote.length }], gaps: [] };
  const held = toPassageText({ sentence, start, end, lines });
  if (held === null) {
    const text = lines.map(({ quote }) => quote).join('……');
    return { text, ranges: [{ from: 0, to: text.length }], gaps: [] };
  }
  const within = ranges.map((range) => ({ from: range.start - start, to: range.end - start }));
  return {
    text: held,
    ranges: within,
    gaps: within.slice(1).flatMap((range, index) => {
      const from = within[index]?.to ?? range.from;
      return range.from - from > SHORT_GAP ? [{ from, to: range.from }] : [];
    }),
  };
}

/** How a group reads in the report from its first quote to its last; null where its sentence does not hold the quotes. */
export function toPassageText({
  sentence,
  start,
  end,
  lines,
}: Pick<QuoteGroup, 'sentence' | 'start' | 'end' | 'lines'>): string | null {
  const [only] = lines;
  if (lines.length === 1 && only) return only.quote;
  const isHeld = lines.every(
    (line) =>
      sentence.text.slice(line.start - sentence.start, line.end - sentence.start) === line.quote,
  );
  return isHeld ? sentence.text.slice(start - sentence.start, end - sentence.start) : null;
}
