import { useExplorer } from '../explorer/ExplorerContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import {
  useFilteredView,
  type FilteredSteps,
  type FilteredView,
} from '../explorer/useFilteredView.ts';
import { usePicture } from '../explorer/usePicture.ts';
import { useTour, type ToldTour } from '../explorer/useTour.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import { NOTHING_HIDDEN } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useCurrentView, type CurrentView } from './useCurrentView.ts';

export interface ShownView {
  /** The tour that is told. */
  told: ToldTour | null;
  viewData: FilteredView;
  /** What the canvas shows; null where there is nothing yet, and where the matrix is shown. */
  current: CurrentView | null;
  /** The graph that is shown as a network; null where it is not. */
  network: FilteredSteps | null;
  /** Of the map, where it is of a step or a picture. */
  title: string | null;
  /** What the page is about, beside its brand. */
  about: string | null;
}

/** What the address shows of the graph, on the page and in a frame alike. `untold` is what is shown but for a tour. */
export function useShownView(untold: ViewData): ShownView {
  const { m, pick } = useWords();
  const { screen, arrangement, steps, paths, picture, tour, hidden } = useExplorer().state.present;
  const told = useTour(tour);
  const pictured = usePicture(picture);
  // A matrix counts the whole graph, whatever is opened on the map.
  const onMatrix = screen === 'matrix';
  // Pictures are whole, whatever is filtered.
  const whole = onMatrix ? null : (told ?? pictured);
  const viewData = useFilteredView(whole ?? untold, whole ? NOTHING_HIDDEN : hidden);
  const { shown } = viewData;
  const current = useCurrentView(onMatrix ? null : shown);
  // What was shown stays until what comes next is loaded.
  const isNetwork =
    screen === 'graph' &&
    arrangement === 'network' &&
    paths === null &&
    shown?.steps.length === 0 &&
    shown.picture === undefined;
  const focus = findFocus(steps);
  const focused = focus === null ? undefined : shown?.data.entities.get(focus);
  return {
    told,
    viewData,
    current,
    network: isNetwork ? shown : null,
    title: told?.step ? pick(told.step.title) : pictured ? m.pictureTitle : null,
    about: paths ? m.links.findPath : focused ? pick(focused.name) : null,
  };
}
