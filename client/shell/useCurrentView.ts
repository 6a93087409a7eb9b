import { useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus, listLoaded } from '../explorer/readSteps.ts';
import type { LoadedSteps } from '../explorer/useViewData.ts';
import type { Arrangement } from '../explorer/Moment.ts';
import { toFieldsView, type FieldsOptions } from '../graph/fields/toFieldsView.ts';
import type { GraphData, View, ViewOptions } from '../graph/model.ts';
import { toHomeView, type HomeOptions } from '../graph/toHomeView.ts';
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

/** The whole graph, as each arrangement shows it. */
const OVERVIEWS: Record<Arrangement, (data: GraphData, options: OverviewOptions) => View> = {
  fields: (data, { height, ...options }) =>
    toFieldsView(data, { ...options, height: height + LANE_HEADS }),
  lanes: toHomeView,
  network: toHomeView,
};

/** What the canvas shows for the loaded steps; null while there are none. */
export function useCurrentView(shown: LoadedSteps | null): CurrentView | null {
  const { ontology: terms, report } = useLibrary();
  const { state, language } = useExplorer();
  const { arrangement, showImplied, selection, field } = state.present;
  const height = useLaneHeight();
  const width = useCanvasWidth();
  const sections = useMemo(() => toFieldSections(report.sections), [report]);
  return useMemo(() => {
    if (!shown) return null;
    const { steps, data, truncated } = shown;
    const options = { language, terms, showImplied, selection };
    const focus = findFocus(steps);
    const view =
      focus === null
        ? OVERVIEWS[arrangement](data, { ...options, width, height, sections, field })
        : toView(data, steps, options);
    const implied = view.relations.filter((id) => data.relations.get(id)?.agent === 'IMPLIED');
    const unknown = listLoaded(steps).filter((id) => !data.entities.has(id));
    return {
      view,
      options,
      missing: focus !== null && unknown.includes(focus) ? focus : null,
      summary: {
        entities: new Set(view.entities.map(({ id }) => id)).size,
        folded: view.folded,
        implied: implied.length,
        skipped: unknown.length,
        truncated,
      },
    };
  }, [shown, language, terms, arrangement, showImplied, selection, field, width, height, sections]);
}
