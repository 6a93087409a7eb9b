import { decodeTour, encodeTour } from './decodeTour.ts';
import { MOST_TOURS, type MyTour } from './MyTour.ts';

/** Where tours are kept: a text for each slug, which others may change, too. */
export interface TourStorage {
  /** The slugs of all; none where nothing may be read. */
  list: () => string[];
  read: (slug: string) => string | null;
  /** Whether it was written; null forgets it. */
  write: (slug: string, text: string | null) => boolean;
}

export interface TourSnapshot {
  /** The latest begun first. */
  tours: readonly MyTour[];
  /** What stands there and cannot be read, by the slug it stands under. */
  aside: readonly { slug: string; text: string }[];
  /** Slugs of those whose last change could not be written: it is there as long as the page. */
  unsaved: ReadonlySet<string>;
}

export interface TourStore {
  read: () => TourSnapshot;
  find: (slug: string) => MyTour | null;
  /** Keeps the tour in the place of what stands under its slug; refused where there are too many. */
  put: (tour: MyTour) => 'kept' | 'unsaved' | 'many';
  /** Forgets what stands under the slug, readable or not. */
  remove: (slug: string) => void;
  /** Tries to write what could not be written. */
  save: () => void;
  /** Looks at what is kept anew, and tells the listeners. */
  refresh: () => void;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Tours in a storage, each under a key of its own, so that two tabs at two tours never meet. What could not be written
 * is held here, over what is kept, until it can be.
 */
export function createTourStore(storage: TourStorage): TourStore {
  const listeners = new Set<() => void>();
  let held: ReadonlyMap<string, MyTour | null> = new Map();
  let last: { key: string; held: typeof held; snapshot: TourSnapshot } | null = null;

  const read = (): TourSnapshot => {
    const texts = storage
      .list()
      .flatMap((slug): [string, string][] => {
        const text = storage.read(slug);
        return text === null ? [] : [[slug, text]];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify(texts);
    if (last?.key === key && last.held === held) return last.snapshot;
    const kept = texts
      .filter(([slug]) => !held.has(slug))
      .map(([slug, text]) => ({ slug, text, tour: decodeTour(slug, text) }));
    const tours = [
      ...kept.flatMap(({ tour }) => tour ?? []),
      ...[...held.values()].filter((tour) => tour !== null),
    ].toSorted((a, b) => (a.made > b.made ? -1 : a.made < b.made ? 1 : a.slug < b.slug ? -1 : 1));
    const snapshot = {
      tours,
      aside: kept.filter(({ tour }) => !tour).map(({ slug, text }) => ({ slug, text })),
      unsaved: new Set(held.keys()),
    };
    last = { key, held, snapshot };
    return snapshot;
  };
  const refresh = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const write = (slug: string, tour: MyTour | null): boolean => {
    const isWritten = storage.write(slug, tour && encodeTour(tour));
    const others = [...held].filter(([other]) => other !== slug);
    held = new Map(isWritten ? others : [...others, [slug, tour]]);
    return isWritten;
  };
  return {
    read,
    refresh,
    find: (slug) => read().tours.find((tour) => tour.slug === slug) ?? null,
    put(tour) {
      const { tours } = read();
      const isNew = tours.every(({ slug }) => slug !== tour.slug);
      if (isNew && tours.length >= MOST_TOURS) return 'many';
      const isWritten = write(tour.slug, tour);
      refresh();
      return isWritten ? 'kept' : 'unsaved';
    },
    remove(slug) {
      write(slug, null);
      refresh();
    },
    save() {
      for (const [slug, tour] of held) write(slug, tour);
      refresh();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
