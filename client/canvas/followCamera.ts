import type { Camera } from './camera.ts';

/** Farther than anybody drags a map, in px. */
const REACH = 100_000;

/** What moves the heads sideways, by their track. */
const slides = new WeakMap<HTMLElement, Animation>();

/**
 * A movement from far left to far right that stands still, a px of way for each ms: its time is the place of what it moves.
 * An element that is animated a browser moves as it is; for any other change of a transform Chromium looks at all layers of
 * the page anew, which takes a quarter as long as drawing the map.
 */
const createSlide = (track: HTMLElement): Animation => {
  const ends = [-REACH, REACH].map((x) => `translateX(${x}px)`);
  const slide = track.animate({ transform: ends }, { duration: 2 * REACH, fill: 'both' });
  slide.pause();
  return slide;
};

const slideTo = (track: HTMLElement, x: number): void => {
  const slide = slides.get(track) ?? createSlide(track);
  slides.set(track, slide);
  const time = REACH + x;
  if (slide.currentTime !== time) slide.currentTime = time;
};

/** Styles what depends on it anew where it changes, so it is written only then. */
const setStyle = (element: HTMLElement, name: string, value: string): void => {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
};

/**
 * Moves the lane heads along with the camera: they stay at the top of the canvas, or `--heads-top` below the drawing's. Whole
 * px, since letters between two px are blurred.
 */
export const followCamera = (heads: HTMLElement, { zoom, pan }: Camera): void => {
  setStyle(heads, '--zoom', String(zoom));
  setStyle(heads, '--above', `${Math.min(Math.round(pan.y), 0)}px`);
  const track = heads.querySelector<HTMLElement>('.lane-track');
  if (track) slideTo(track, Math.round(pan.x));
};
