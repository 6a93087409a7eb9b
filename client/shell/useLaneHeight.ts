import { useSyncExternalStore } from 'react';

/** In px. */
export const LANE_HEADS = 76;
/** Header, strip, lane heads and status, in px: what the window's height holds besides the lanes. */
const AROUND = 56 + 48 + LANE_HEADS + 36;

function subscribe(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** How high the lanes of the first screen may be, in px. */
export function useLaneHeight(): number {
  return useSyncExternalStore(subscribe, () => window.innerHeight - AROUND);
}
