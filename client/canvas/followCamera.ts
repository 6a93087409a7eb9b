import type { Camera } from './camera.ts';

/** Farther than anybody drags a map, in px. */
const REACH = 100_000;

interface Slide {
  animation: Animation;
  x: number;
}

/** What moves the heads sideways, by their track. */
const slides = new WeakMap<HTMLElement, Slide>();

/**
 * A movement from far left to far right that stands still, a px of way for each ms: its time is the place of what it moves.
 * An element that is animated Chromium moves as it is; for any other change of a transform it looks at all layers of the page
 * anew, which took a millisecond of each frame.
 */
const createSlide = (track: HTMLElement): Slide => {
  const ends = [-REACH, REACH].map((x) => `translateX(${x}px)`);
  const animation = track.animate({ transform: ends }, { duration: 2 * REACH, fill: 'both' });
  animation.pause();
  const slide = { animation, x: NaN };
  slides.set(track, slide);
  return slide;
};

const slideTo = (track: HTMLElement, x: number): void => {
  const slide = slides.get(track) ?? createSlide(track);
  if (slide.x === x) return;
  slide.x = x;
  slide.animation.currentTime = REACH + x;
};

/** Styles what depends on it anew where it changes, so it is written only then. */
const setStyle = (element: HTMLElement, name: string, value: string): void => {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
};

const findTrack = (heads: HTMLElement): HTMLElement | null => heads.querySelector('.lane-track');

/** Lets go of the heads: the document would keep them as long as it can animate them, long after they are gone. */
export const releaseHeads = (heads: HTMLElement): void => {
  const track = findTrack(heads);
  if (!track) return;
  slides.get(track)?.animation.cancel();
  slides.delete(track);
};

/**
 * Moves the lane heads along with the camera: they stay at the top of the canvas, or `--heads-top` below the drawing's. Whole
 * px, since letters between two px are blurred. To be ended by `releaseHeads`.
 */
export const followCamera = (heads: HTMLElement, { zoom, pan }: Camera): void => {
  setStyle(heads, '--zoom', String(zoom));
  setStyle(heads, '--above', `${Math.min(Math.round(pan.y), 0)}px`);
  const track = findTrack(heads);
  if (track) slideTo(track, Math.round(pan.x));
};
