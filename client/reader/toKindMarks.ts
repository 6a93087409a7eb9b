import type { EntityKind } from '../api/operations.generated.ts';
import { LANE_KINDS } from '../graph/laneGeometry.ts';
import { joinSpans, overlaps, type Span } from './Span.ts';

/** What entities of one kind quote, as one line below the text. */
export interface KindMark extends Span {
  kind: EntityKind;
  /** Which line below the text, from 0: marks that overlap have lines of their own. */
  slot: number;
}

/** One mark for each stretch that entities of a kind quote; a longer one lies further from the text. */
export function toKindMarks(
  entities: readonly { kind: EntityKind; evidence: readonly Span[] }[],
): KindMark[] {
  const stretches = LANE_KINDS.flatMap((kind) =>
    joinQuotes(entities.filter((entity) => entity.kind === kind)).map((span) => ({
      ...span,
      kind,
    })),
  );
  const placed: KindMark[] = [];
  for (const stretch of stretches.toSorted(
    (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start,
  )) {
    const taken = new Set(placed.filter((mark) => overlaps(mark, stretch)).map(({ slot }) => slot));
    let slot = 0;
    while (taken.has(slot)) slot += 1;
    placed.push({ ...stretch, slot });
  }
  return placed.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Quotes that overlap are one stretch; those that only meet stay two, as what they name does. */
function joinQuotes(entities: readonly { evidence: readonly Span[] }[]): Span[] {
  const quotes = entities.flatMap(({ evidence }) => evidence);
  const joined: Span[] = [];
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The parts of the text that any claim quotes. */
export function toQuoted(claims: readonly { evidence: readonly Span[] }[]): Span[] {
  return joinSpans(claims.flatMap(({ evidence }) => evidence));
}
