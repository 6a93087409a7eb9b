import { useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { readMyTourId } from '../explorer/tours/MyTour.ts';
import { useMyTours } from '../explorer/tours/useMyTours.ts';
import { TourEditor } from './TourEditor.tsx';
import { TourList } from './TourList.tsx';
import './tours.css';

/** Where an editor is opened. */
export interface EditPlace {
  slug: string;
  /** Of a step; null: the tour itself. */
  step: string | null;
}

/**
 * Tours of one's own: makes a step of what is shown, lists the tours, and changes one of them. Whoever is being told one
 * comes to that one.
 */
export function Tours({ onClose }: { onClose: () => void }): ReactNode {
  const { present } = useExplorer().state;
  const { tours } = useMyTours();
  const { reports } = useLibrary();
  const [place, setPlace] = useState<EditPlace | null>(() => {
    const slug = present.tour && readMyTourId(present.tour.id);
    const tour = tours.find((each) => each.slug === slug);
    return tour ? { slug: tour.slug, step: tour.steps[present.tour?.at ?? 0]?.id ?? null } : null;
  });
  // Whoever comes back from an editor stands at its tour.
  const [left, setLeft] = useState<string | null>(null);
  if (place === null)
    return <TourList arriveAt={left} onEdit={setPlace} onClose={onClose} reports={reports} />;
  return (
    <TourEditor
      key={place.slug}
      place={place}
      onLeave={() => {
        setLeft(place.slug);
        setPlace(null);
      }}
      onClose={onClose}
    />
  );
}
