import { useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useJointSelection } from '../explorer/useJointSelection.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { FilteredSteps } from '../explorer/useFilteredView.ts';
import type { Arrangement } from '../explorer/Moment.ts';
import { toFieldsView, type FieldsOptions } from '../graph/fields/toFieldsView.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import type { GraphData, View, ViewOptions } from '../graph/model.ts';
import { toHomeView, type HomeOptions } from '../graph/toHomeView.ts';
import { toSetView } from '../graph/toSetView.ts';
import { toView } from '../graph/toView.ts';
import { toFieldSections } from '../parts/toFieldSections.ts';
import type { ViewSummary } from './Status.tsx';
import { useCanvasWidth } from './useCanvasWidth.ts';
import { LANE_HEADS, useLaneHeight } from './useLaneHeight.ts';

export interface CurrentView {
  view: View;
  options: ViewOptions;
  summary: ViewSummary;
  /** The id that the view was to be opened on, where the graph does not have it. */
  missing: string | null;
}

/** What the arrangements need between them; the height is that below the lane heads. */
type OverviewOptions = HomeOptions & Omit<FieldsOptions, 'height'>;

/** The whole graph, as each arrangement shows it; null where it has a canvas of its own. */
const OVERVIEWS: Record<Arrangement, ((data: GraphData, options: OverviewOptions) => View) | null> =
  {
    fields: (data, { height, ...options }) =>
      toFieldsView(data, { ...options, height: height + LANE_HEADS }),
    lanes: toHomeView,
    network: null,
  };

/** What the canvas shows for the loaded steps; null while there are none, and where the network is shown. */
export function useCurrentView(shown: FilteredSteps | null): CurrentView | null {
  const { ontology: terms, report } = useLibrary();
  const { state, language } = useExplorer();
  const { arrangement, showImplied, field, hidden } = state.present;
  const selection = useJointSelection();
  const height = useLaneHeight(!hidesNothing(hidden));
  const width = useCanvasWidth();
  const sections = useMemo(() => toFieldSections(report.sections), [report]);
  return useMemo(() => {
    if (!shown) return null;
    const { steps, data, truncated, picture } = shown;
    const options = { language, terms, showImplied, selection };
    const focus = findFocus(steps);
    const view =
      picture !== undefined
        ? toSetView(data, picture, options)
        : focus === null
          ? OVERVIEWS[arrangement]?.(data, { ...options, width, height, sections, field })
          : toView(data, steps, options);
    if (!view) return null;
    const implied = view.relations.filter((id) => data.relations.get(id)?.agent === 'IMPLIED');
    return {
      view,
      options,
      missing: focus !== null && !data.entities.has(focus) ? focus : null,
      summary: {
        entities: new Set(view.entities.map(({ id }) => id)).size,
        folded: view.folded,
        implied: implied.length,
        truncated,
        away: view.explored?.away.size ?? 0,
      },
    };
  }, [shown, language, terms, arrangement, showImplied, selection, field, width, height, sections]);
}
