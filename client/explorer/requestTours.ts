import {
  TourDetailDocument,
  ToursDocument,
  type TourDetailQuery,
  type ToursQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';

export type TourOutline = ToursQuery['tours'][number];
export type Tour = NonNullable<TourDetailQuery['tour']>;
export type TourStep = Tour['steps'][number];

export async function requestTours(signal: AbortSignal): Promise<TourOutline[]> {
  return (await request(ToursDocument, {}, signal)).tours;
}

/** Null where the graph has no such tour. */
export async function requestTour(id: string, signal: AbortSignal): Promise<Tour | null> {
  return (await request(TourDetailDocument, { id }, signal)).tour;
}
