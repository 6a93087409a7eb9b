import type { Span } from './Span.ts';

/** Where the passage of a link stands in the text as it is now. */
export type Resolved =
  /** Where the link says, and it reads as the link says. */
  | ({ type: 'same' } & Span)
  /** Elsewhere, word for word. */
  | ({ type: 'moved' } & Span)
  /** Nowhere word for word; this reads most like it. */
  | ({ type: 'near' } & Span)
  | { type: 'lost' };

/** Between first and last characters of a long quote. */
const CUT = '…';
/** How much of a quote must be found again, of 1. */
const LEAST_LIKE = 0.5;

/** How the quote of a link begins and ends; a short one is whole. */
function splitQuote(quote: string): [head: string, tail: string] | null {
  const at = quote.indexOf(CUT);
  // The report's own dots come in pairs: ……
  return at > 0 && at < quote.length - 1 && quote.charAt(at + 1) !== CUT
    ? [quote.slice(0, at), quote.slice(at + 1)]
    : null;
}

function listOccurrences(text: string, part: string): number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

function findNearest(spans: readonly Span[], { start, end }: Span): Span | null {
  const distance = (span: Span): number =>
    Math.abs(span.start - start) + Math.abs(span.end - span.start - (end - start));
  return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function listExact(text: string, quote: string, { start, end }: Span): Span[] {
  const whole = listOccurrences(text, quote).map((at) => ({ start: at, end: at + quote.length }));
  const parts = splitQuote(quote);
  if (!parts) return whole;
  const [head, tail] = parts;
  const most = 2 * (end - start);
  const tails = listOccurrences(text, tail);
  return [
    ...whole,
    ...listOccurrences(text, head).flatMap((from) =>
      tails
        .filter((at) => at >= from + head.length && at + tail.length - from <= most)
        .map((at) => ({ start: from, end: at + tail.length })),
    ),
  ];
}

function listGrams(text: string): string[] {
  const size = Math.min(3, text.length);
  return Array.from({ length: text.length - size + 1 }, (_, at) => text.slice(at, at + size));
}

/** The part of the text that shares most runs of three characters with the quote; null where none shares enough. */
function findAlike(text: string, quote: string, place: Span): Span | null {
  const parts = splitQuote(quote) ?? [quote];
  const spans = parts.flatMap((part) => findWindow(text, part, place.start) ?? []);
  if (spans.length === 0) return null;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const isWhole = spans.length === parts.length && last.end - first.start <= 2 * length(place);
  if (isWhole && last.end > first.start) return { start: first.start, end: last.end };
  return first;
}

const length = ({ start, end }: Span): number => end - start;

function findWindow(text: string, part: string, near: number): Span | null {
  const grams = new Map<string, number>();
  for (const gram of listGrams(part)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  const size = Math.min(3, part.length);
  const wanted = part.length - size + 1;
  const windows = Math.max(1, text.length - part.length + 1);
  let best: { shared: number; start: number; end: number } | null = null;
  for (let start = 0; start < windows; start += 1) {
    const left = new Map(grams);
    let shared = 0;
    let [first, last] = [start, start];
    for (let at = start; at < start + wanted && at + size <= text.length; at += 1) {
      const gram = text.slice(at, at + size);
      const count = left.get(gram) ?? 0;
      if (count === 0) continue;
      left.set(gram, count - 1);
      if (shared === 0) first = at;
      last = at + size;
      shared += 1;
    }
    const isBetter =
      best === null ||
      shared > best.shared ||
      (shared === best.shared && Math.abs(start - near) < Math.abs(best.start - near));
    if (isBetter) best = { shared, start: first, end: last };
  }
  if (!best || best.shared / wanted < LEAST_LIKE) return null;
  return { start: best.start, end: best.end };
}

/** Cuts a long text as the quote of a link is cut. */
type ToQuote = (text: string) => string;

/**
 * Where the passage of a link stands now: `place` where that reads like `quote`, else the nearest place that does, else
 * the one most like it. Without a quote the place alone counts, as far as the text reaches.
 */
export function resolvePassage(
  text: string,
  place: Span,
  quote: string | undefined,
  toQuote: ToQuote,
): Resolved {
  const { start } = place;
  const end = Math.min(place.end, text.length);
  if (quote === undefined || quote === '')
    return start < end ? { type: 'same', start, end } : { type: 'lost' };
  const isSame = place.end <= text.length && toQuote(text.slice(start, end)) === quote;
  if (isSame) return { type: 'same', start, end };
  const exact = findNearest(listExact(text, quote, place), place);
  if (exact) return { type: 'moved', ...exact };
  const alike = findAlike(text, quote, place);
  return alike ? { type: 'near', ...alike } : { type: 'lost' };
}
