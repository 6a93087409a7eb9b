import { useMemo } from 'react';
import type { TourPlace } from './Moment.ts';
import { isMyTour, requestTour, type Tour, type TourStep } from './requestTours.ts';
import { useToursVersion } from './tours/toursVersion.ts';
import { toGraphData } from './toGraphData.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import type { LoadedSteps } from './useViewData.ts';

/** The tour that is being told. */
export interface ToldTour {
  id: string;
  loaded: Loaded<Tour | null>;
  step: TourStep | null;
  /** Of that step; null while it is not there. */
  shown: LoadedSteps | null;
}

/** A place past the end is the last step's. */
export function findStep(tour: Tour, at: number): TourStep | null {
  return tour.steps[Math.min(at, tour.steps.length - 1)] ?? null;
}

/** Loads a tour, all steps of it; null where none is told. */
export function useTour(place: TourPlace | null): ToldTour | null {
  const id = place?.id ?? null;
  // Of a tour that is kept here, another one after each change.
  const version = useToursVersion();
  const key = id !== null && isMyTour(id) ? `tour ${id} ${version}` : `tour ${id}`;
  const loaded = useLoaded(id === null ? null : key, (signal) => requestTour(id ?? '', signal));
  const tour = loaded.status === 'ready' ? loaded.data : null;
  const step = tour && place ? findStep(tour, place.at) : null;
  const shown = useMemo(
    () =>
      step && {
        steps: [],
        data: toGraphData(step.entities, step.relations),
        truncated: false,
        picture: step.id,
      },
    [step],
  );
  return place ? { id: place.id, loaded, step, shown } : null;
}
