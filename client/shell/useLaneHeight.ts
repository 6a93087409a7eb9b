import { useSyncExternalStore } from 'react';
import { isEmbedded } from '../explorer/embedded.ts';

/** In px. */
export const LANE_HEADS = 76;
/** Header, strip, lane heads and status, in px: what the window's height holds besides the lanes. */
const AROUND = 56 + 48 + LANE_HEADS + 36;
/** A line of filters above the lanes, in px. */
const BAR = 43;

/** As `useLaneHeight` answers it. In a frame, a foot of 32 px is all that stands below. */
export function measureLaneHeight(isFiltered: boolean): number {
  const height = window.innerHeight - (isEmbedded() ? LANE_HEADS + 32 : AROUND);
  return isFiltered ? height - BAR : height;
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** How high the lanes of the first screen may be, in px; `isFiltered` where a line says what is filtered away. */
export function useLaneHeight(isFiltered: boolean): number {
  return useSyncExternalStore(subscribe, () => measureLaneHeight(isFiltered));
}
