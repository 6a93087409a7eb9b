import type { Camera } from './camera.ts';

/**
 * Moves the lane heads along with the camera: they stay at the top of the canvas, or `--heads-top` below the drawing's. Whole
 * px, since letters between two px are blurred. Both are transforms and no inherited properties, which the browser would
 * hand to everything within, in each frame; written only where they have changed is its own work.
 */
export const followCamera = (heads: HTMLElement, { zoom, pan }: Camera): void => {
  heads.style.setProperty('--zoom', String(zoom));
  const above = Math.min(Math.round(pan.y), 0);
  heads.style.transform = `translateY(max(0px, ${above}px + var(--heads-top, 0) * 1px))`;
  const track = heads.querySelector<HTMLElement>('.lane-track');
  if (track) track.style.transform = `translateX(${Math.round(pan.x)}px)`;
};
