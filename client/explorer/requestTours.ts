import {
  TourDetailDocument,
  ToursDocument,
  type TourDetailQuery,
  type ToursQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';

/** What the ids of tours begin with that were made in this browser. */
export const MINE = 'my.';
export const isMyTour = (id: string): boolean => id.startsWith(MINE);

/** Their code is loaded where one of them is asked for. */
async function requestMine(slug: string, signal: AbortSignal): Promise<Tour | null> {
  return (await import('./tours/requestMyTour.ts')).requestMyTour(slug, signal);
}

export type TourOutline = ToursQuery['tours'][number];
type ReportTour = NonNullable<TourDetailQuery['tour']>;
export interface TourStep extends Readonly<ReportTour['steps'][number]> {
  /** Slugs of what the step was to show and the graph does not have; only of a tour that was made in this browser. */
  readonly missing?: readonly string[];
}
export interface Tour extends Omit<ReportTour, 'steps'> {
  steps: readonly TourStep[];
}

export async function requestTours(signal: AbortSignal): Promise<TourOutline[]> {
  return (await request(ToursDocument, {}, signal)).tours;
}

/** Null where neither the graph nor, under `my.`, this browser has such a tour. */
export async function requestTour(id: string, signal: AbortSignal): Promise<Tour | null> {
  if (isMyTour(id)) return requestMine(id.slice(MINE.length), signal);
  return (await request(TourDetailDocument, { id }, signal)).tour;
}
