import type { Camera } from './camera.ts';

/**
 * Moves the lane heads along with the camera. Whole px, since letters between two px are blurred; written only where they
 * have changed is the browser's own work.
 */
export const followCamera = (heads: HTMLElement, { zoom, pan }: Camera): void => {
  heads.style.setProperty('--zoom', String(zoom));
  heads.style.setProperty('--pan-y', `${Math.round(pan.y)}px`);
  const track = heads.querySelector<HTMLElement>('.lane-track');
  track?.style.setProperty('--pan-x', `${Math.round(pan.x)}px`);
};
