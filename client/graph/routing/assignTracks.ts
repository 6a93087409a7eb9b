/** Sets the vertical parts of lines apart within each gutter. */

export interface Vertical {
  key: string;
  /** Left edge and width of the gutter. */
  gutterLeft: number;
  gutterWidth: number;
  top: number;
  bottom: number;
  /** The side of the gutter to be near to. */
  near: 'left' | 'right';
}

/** What an arrow head and the distance to its card need at either edge of a gutter. */
const EDGE = 16;
const SPACING = 5;
const MARGIN = 4;

const toSlots = ({ gutterLeft, gutterWidth, near }: Vertical): number[] => {
  const count = Math.max(1, Math.floor((gutterWidth - 2 * EDGE) / SPACING) + 1);
  return Array.from({ length: count }, (_, index) =>
    near === 'left'
      ? gutterLeft + EDGE + index * SPACING
      : gutterLeft + gutterWidth - EDGE - index * SPACING,
  );
};

/**
 * The x of each vertical, by key. Longer ones stand nearer to their side, so that those which end nearer to the
 * hub do not cross them. Where a gutter is full, the least crowded place is taken.
 */
export const assignTracks = (verticals: readonly Vertical[]): Map<string, number> => {
  const placed: { vertical: Vertical; x: number }[] = [];
  const sorted = verticals.toSorted(
    (a, b) => b.bottom - b.top - (a.bottom - a.top) || (a.key < b.key ? -1 : 1),
  );
  for (const vertical of sorted) {
    const crowding = (x: number): number =>
      placed.filter(
        (other) =>
          Math.abs(other.x - x) < SPACING - 0.5 &&
          other.vertical.top < vertical.bottom + MARGIN &&
          vertical.top < other.vertical.bottom + MARGIN,
      ).length;
    const slots = toSlots(vertical);
    const least = Math.min(...slots.map(crowding));
    const x = slots.find((slot) => crowding(slot) === least) ?? vertical.gutterLeft + EDGE;
    placed.push({ vertical, x });
  }
  return new Map(placed.map(({ vertical, x }) => [vertical.key, x]));
};
