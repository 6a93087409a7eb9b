import { measureText } from '../measureText.ts';

const FONT = 13;

const clamp = (size: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(size, least), most));

/** Of the longest name, where it is set in two lines. A line breaks at a word, so there has to be some room to spare. */
function toHalf(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => measureText(name, FONT)));
  return longest / 2 + FONT * 2.5;
}

/** How wide the heads of rows have to be, in px; `before` is what stands before the names. */
export function toRowHeadWidth(names: readonly string[], before: number, most: number): number {
  return before + clamp(toHalf(names), 110, most - before);
}

/** How much of a column's name stands in one line at most, in px. */
const MOST_HEIGHT = 184;

/** How high the heads of columns have to be, which are set upright or turned, in px. */
export function toColumnHeadHeight(names: readonly string[]): number {
  const longest = Math.max(96, ...names.map((name) => measureText(name, FONT) + FONT));
  return 16 + (longest <= MOST_HEIGHT ? longest : clamp(toHalf(names), MOST_HEIGHT, 240));
}
