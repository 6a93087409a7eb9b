/** A mark on the strip that stands for a report from its beginning (0) to its end (1). */
export interface PositionMark {
  /** Where it is drawn. */
  at: number;
  /** Where its label stands: at the mark, or as far below as the labels above need. */
  labelAt: number;
  label: string;
}

interface Place {
  at: number;
  label: string;
}

/** Labels in order, each at least `gap` below the one before; equal places share one label. */
export function toPositions(places: readonly Place[], gap: number): PositionMark[] {
  const marks: PositionMark[] = [];
  for (const { at, label } of places.toSorted((a, b) => a.at - b.at)) {
    const last = marks.at(-1);
    if (last?.at === at) last.label += `, ${label}`;
    else marks.push({ at, labelAt: Math.max(at, (last?.labelAt ?? -gap) + gap), label });
  }
  // What was pushed beyond the end is pushed up again.
  let limit = 1;
  for (const mark of marks.toReversed()) {
    mark.labelAt = Math.max(0, Math.min(mark.labelAt, limit));
    limit = mark.labelAt - gap;
  }
  return marks;
}
