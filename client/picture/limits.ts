/** How large a canvas of a browser may be: what all of today's desktop browsers do. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_384 * 16_384;

export const SCALES = [1, 2, 3, 4] as const;

/** The greatest scale, with two decimals, at which a picture of this size fits a canvas. */
export const toGreatestScale = (width: number, height: number): number =>
  Math.floor(
    Math.min(MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height))) * 100,
  ) / 100;

/** The pixels of a picture at a scale. */
export const toPixels = (
  { width, height }: { width: number; height: number },
  scale: number,
): { width: number; height: number } => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});
