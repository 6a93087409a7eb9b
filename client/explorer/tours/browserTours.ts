import { readStored, writeStored } from '../storage.ts';
import { createTourStore } from './createTourStore.ts';
import { listKeptSlugs, TOUR_PREFIX } from './keptSlugs.ts';
import { announceTours } from './toursVersion.ts';

/** The tours that this browser keeps. */
export const tourStore = createTourStore({
  list: listKeptSlugs,
  read: (slug) => readStored(TOUR_PREFIX + slug),
  write: (slug, text) => writeStored(TOUR_PREFIX + slug, text),
});

tourStore.subscribe(announceTours);
// What another tab changes is seen at once, for as long as the page is open.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(TOUR_PREFIX)) tourStore.refresh();
});
