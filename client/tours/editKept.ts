import { tourStore } from '../explorer/tours/browserTours.ts';
import { isSameTour, type MyTour } from '../explorer/tours/MyTour.ts';
import {
  reduceTour,
  toTourState,
  type TourAction,
  type TourState,
} from '../explorer/tours/reduceTour.ts';

/** What was done to each tour since the page was opened: going back to one, it can still be undone. */
const histories = new Map<string, TourState>();

function readState(stored: MyTour): TourState {
  const known = histories.get(stored.slug);
  if (!known) return toTourState(stored);
  // Another tab, or an import, has changed it meanwhile: what was here is one step back.
  return isSameTour(known.present, stored)
    ? { ...known, present: stored }
    : reduceTour(known, { type: 'arrive', tour: stored });
}

export interface TourEditing {
  canUndo: boolean;
  canRedo: boolean;
  /** Makes the change and keeps the tour as it then is. */
  edit: (action: TourAction) => void;
}

/** Changes the tour that is kept; every change is kept at once, and can be undone as long as the page is open. */
export function editKept(tour: MyTour): TourEditing {
  const { past, future } = readState(tour);
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    edit(action) {
      const stored = tourStore.find(tour.slug);
      if (!stored) return;
      const before = readState(stored);
      const after = reduceTour(before, action);
      histories.set(tour.slug, after);
      if (after.present !== stored) tourStore.put(after.present);
    },
  };
}

/** Another tour has come under the slug, or none: what was done to the former one is no matter now. */
export function forgetHistory(slug: string): void {
  histories.delete(slug);
}
