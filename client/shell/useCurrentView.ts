import { useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useJointSelection } from '../explorer/useJointSelection.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { FilteredSteps } from '../explorer/useFilteredView.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import type { View, ViewOptions } from '../graph/model.ts';
import { toSetView } from '../graph/toSetView.ts';
import { toView } from '../graph/toView.ts';
import { arrangeOverview } from './arrangeOverview.ts';
import type { ViewSummary } from './Status.tsx';
import { useCanvasWidth } from './useCanvasWidth.ts';
import { useLaneHeight } from './useLaneHeight.ts';

export interface CurrentView {
  view: View;
  options: ViewOptions;
  summary: ViewSummary;
  /** The id that the view was to be opened on, where the graph does not have it. */
  missing: string | null;
}

/** What the canvas shows for the loaded steps; null while there are none, and where the network is shown. */
export function useCurrentView(shown: FilteredSteps | null): CurrentView | null {
  const { ontology: terms, report } = useLibrary();
  const { state, language } = useExplorer();
  const { arrangement, showImplied, field, hidden } = state.present;
  const selection = useJointSelection();
  const height = useLaneHeight(!hidesNothing(hidden));
  const width = useCanvasWidth();
  return useMemo(() => {
    if (!shown) return null;
    const { steps, data, truncated, picture } = shown;
    const options = { language, terms, showImplied, selection };
    const focus = findFocus(steps);
    const view =
      picture !== undefined
        ? toSetView(data, picture, options)
        : focus === null
          ? arrangeOverview(data, { ...options, arrangement, report, field, width, height })
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
  }, [shown, language, terms, arrangement, showImplied, selection, field, width, height, report]);
}
