import { toFreeName, type View } from './View.ts';

/** What a browser keeps. */
export interface KeptViews {
  views: readonly View[];
  /** What could not be read, as it stood there. */
  aside: readonly string[];
}

/** A view is told by all that it holds: what another tab has changed meanwhile is another one, and stays. */
export type ViewChange =
  /** At this place of the list, from 0; a name that is taken gets a number. */
  | { type: 'add'; views: readonly View[]; at: number }
  /** In the place of another; where that is gone, at the head of the list. */
  | { type: 'put'; former: View; view: View }
  | { type: 'remove'; views: readonly View[] }
  | { type: 'setAside'; aside: readonly string[] };

export function isSameView(a: View, b: View): boolean {
  return a.name === b.name && a.address === b.address && a.kept === b.kept;
}

const namesOf = (views: readonly View[]): Set<string> => new Set(views.map(({ name }) => name));

/** The views with names that none of the kept ones and of each other has. */
export function nameFreely(kept: readonly View[], views: readonly View[]): View[] {
  const taken = namesOf(kept);
  return views.map((view) => {
    const name = toFreeName(view.name, taken);
    taken.add(name);
    return { ...view, name };
  });
}

export function changeViews(kept: KeptViews, change: ViewChange): KeptViews {
  const { views } = kept;
  switch (change.type) {
    case 'add':
      return { ...kept, views: views.toSpliced(change.at, 0, ...nameFreely(views, change.views)) };
    case 'put': {
      const at = views.findIndex((each) => isSameView(each, change.former));
      if (at === -1) return changeViews(kept, { type: 'add', views: [change.view], at: 0 });
      const [view = change.view] = nameFreely(views.toSpliced(at, 1), [change.view]);
      return { ...kept, views: views.with(at, view) };
    }
    case 'remove':
      return {
        ...kept,
        views: views.filter((each) => !change.views.some((gone) => isSameView(each, gone))),
      };
    case 'setAside':
      return { ...kept, aside: change.aside };
  }
}

/** What takes the change back, which is made to these views. */
export function toUndo(before: KeptViews, change: ViewChange): ViewChange {
  switch (change.type) {
    case 'add':
      return { type: 'remove', views: nameFreely(before.views, change.views) };
    case 'put': {
      const { views } = changeViews(before, change);
      const at = before.views.findIndex((each) => isSameView(each, change.former));
      const put = views[Math.max(at, 0)] ?? change.view;
      return at === -1
        ? { type: 'remove', views: [put] }
        : { type: 'put', former: put, view: change.former };
    }
    case 'remove': {
      const [first] = change.views;
      const at = first ? before.views.findIndex((each) => isSameView(each, first)) : 0;
      return { type: 'add', views: change.views, at: Math.max(at, 0) };
    }
    case 'setAside':
      return { type: 'setAside', aside: before.aside };
  }
}
