/** How the camera moves, on every map. */

/** What one press of plus zooms by. */
export const ZOOM_STEP = 1.25;

const DURATION = 320;

/** In ms; nothing moves for those who asked for less motion. */
export const toDuration = (): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION;
