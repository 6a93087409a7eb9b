import { readStored, writeStored } from '../storage.ts';
import { createTourStore } from './createTourStore.ts';
import { announceTours } from './toursVersion.ts';

const PREFIX = 'fazhi-graph.tour.1.';

/** None where the browser lets nothing be read. */
function listKeys(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
}

/** The tours that this browser keeps. */
export const tourStore = createTourStore({
  list: () =>
    listKeys()
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length)),
  read: (slug) => readStored(PREFIX + slug),
  write: (slug, text) => writeStored(PREFIX + slug, text),
});

tourStore.subscribe(announceTours);
// What another tab changes is seen at once, for as long as the page is open.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(PREFIX)) tourStore.refresh();
});
