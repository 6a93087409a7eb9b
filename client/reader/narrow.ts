import type { ReportText } from '../explorer/requestText.ts';
import type { Span } from './Span.ts';

/**
 * What a click in a sentence selects: the sentence; where that is selected already, the shortest quote at the place that was
 * clicked; where that is, the sentence again.
 */
export function narrow(
  { entities, relations }: Pick<ReportText, 'entities' | 'relations'>,
  { start, end }: Span,
  offset: number | null,
  selected: readonly Span[],
): Span {
  const sentence = { start, end };
  const [only] = selected;
  const isSelected = selected.length === 1 && only?.start === start && only.end === end;
  if (offset === null || !isSelected) return sentence;
  const quotes = [...entities, ...relations]
    .flatMap(({ evidence }) => evidence)
    .filter((quote) => quote.start <= offset && offset < quote.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const [shortest] = quotes;
  return shortest ? { start: shortest.start, end: shortest.end } : sentence;
}
