/** Sizes on a slide of 1600 x 900, in px. 20 px of it are 24 px on a screen of 1920 x 1080. */
import type { Rect } from './SlideScene.ts';

export const SLIDE_WIDTH = 1600;
export const SLIDE_HEIGHT = 900;

/** What the drawing may fill: right of the words, above the foot. */
export const DRAWING: Rect = { left: 656, top: 64, right: 1536, bottom: 824 };

/** No text is smaller. */
export const LEAST_TEXT = 20;

export const WORD_SIZE = 20;
export const WORD_LINE = 24;

/** How large all is drawn: at first `ROOMY`; where a column has no room for that, `DENSE`. */
export interface SlideSizes {
  glyph: number;
  focusGlyph: number;
  label: number;
  labelLine: number;
  focusLabel: number;
  focusLine: number;
  figure: number;
  /** Between two boxes of a column, at least. */
  gap: number;
}

export const ROOMY: SlideSizes = {
  glyph: 56,
  focusGlyph: 96,
  label: 22,
  labelLine: 30,
  focusLabel: 28,
  focusLine: 37,
  figure: 26,
  gap: 30,
};

export const DENSE: SlideSizes = {
  glyph: 40,
  focusGlyph: 64,
  label: 20,
  labelLine: 26,
  focusLabel: 22,
  focusLine: 29,
  figure: 22,
  gap: 14,
};

/** From the glyph to its label. */
export const LABEL_GAP = 14;
/** A ring's radius, of its glyph's size. */
export const RING = 0.625;
/** From the glyph, or its ring, to where a line ends. */
export const LINE_GAP = 8;
/** Of a line that passes through a column: with room for a word above it. */
export const PASS_HEIGHT = 44;
export const HEAD_LENGTH = 15;
export const TAIL_RADIUS = 5;
/** Of what counts those that there is no room for. */
export const MORE_HEIGHT = 34;
