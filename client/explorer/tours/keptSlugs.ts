/** Under which keys this browser keeps tours; apart from the tours themselves, whose code is loaded only where there are any. */
export const TOUR_PREFIX = 'fazhi-graph.tour.1.';

/** Of the tours that are kept; none where the browser lets nothing be read. */
export function listKeptSlugs(): string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(TOUR_PREFIX))
      .map((key) => key.slice(TOUR_PREFIX.length));
  } catch {
    return [];
  }
}
