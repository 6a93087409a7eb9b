/** A card as a line sees it: something to begin or end at, and to keep away from. */
export interface Stop {
  id: string;
  lane: number;
  /** Left edge of the glyph. */
  left: number;
  /** Right edge of the label, or of the "+n" behind it. */
  right: number;
  top: number;
  bottom: number;
  middle: number;
  /** Whether it hangs below the focus. */
  indented: boolean;
}

/** Lengths in px: between a card and a line's end, of an arrow head, and of a rounded corner. */
export const END_GAP = 6;
export const HEAD = 8;
export const CORNER = 6;
