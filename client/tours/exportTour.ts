import { listMissing, type MyTour } from '../explorer/tours/MyTour.ts';
import { downloadText } from '../parts/downloadText.ts';
import { writeTour } from './file/writeTour.ts';
import type { TourWords } from './useTourWords.ts';

/** A file's name, with a place among the tours that is not the introduction's: whoever lays it there gives it its own. */
export function toFileName({ slug }: MyTour, tours: readonly MyTour[]): string {
  const oldestFirst = tours.toSorted((a, b) => (a.made < b.made ? -1 : 1));
  const at = oldestFirst.findIndex((tour) => tour.slug === slug) + 1;
  return `${String(Math.min(Math.max(at, 1) + 50, 99)).padStart(2, '0')}-${slug}.yaml`;
}

/** Has the browser save the tour as the seed's file, and says so. */
export function exportTour(tour: MyTour, tours: readonly MyTour[], words: TourWords): string {
  const name = toFileName(tour, tours);
  downloadText(name, writeTour(tour), 'application/yaml');
  const missing = listMissing(tour).length;
  return missing > 0 ? words.exportedUnfinished(name, missing) : words.exported(name);
}
