import { useSyncExternalStore } from 'react';
import { tourStore } from './browserTours.ts';
import type { TourSnapshot } from './createTourStore.ts';

/** The tours that this browser keeps; what another tab changes is seen at once. */
export function useMyTours(): TourSnapshot {
  return useSyncExternalStore(tourStore.subscribe, tourStore.read);
}
