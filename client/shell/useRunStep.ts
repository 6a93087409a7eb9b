import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Explore } from '../explorer/ExploreContext.ts';
import { hasRoomFor, MOST_EXPANDED } from '../explorer/readSteps.ts';
import type { LoadedSteps } from '../explorer/useViewData.ts';
import { toView } from '../graph/toView.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Notice } from './Toast.tsx';
import type { CurrentView } from './useCurrentView.ts';

/** Takes steps in the neighbourhood that is shown; null where there is none. */
export function useRunStep(
  shown: LoadedSteps | null,
  current: CurrentView | null,
  announce: (notice: Notice) => void,
): Explore | null {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  if (!shown || !current || shown.steps.length === 0 || current.missing !== null) return null;
  const run: Explore['run'] = (step) => {
    if (!hasRoomFor(shown.steps, step)) {
      announce({ text: m.tooManyExpanded(MOST_EXPANDED), undoable: false });
      return;
    }
    dispatch({ type: 'step', step });
    // What an expansion brings in may not be loaded yet.
    if (step.type === 'expand' || step.type === 'pin' || step.type === 'move') return;
    const after = toView(shown.data, [...shown.steps, step], current.options);
    const count = Math.abs(after.entities.length - current.view.entities.length);
    const says = {
      collapse: m.collapsed,
      hide: m.explore.didHide,
      isolate: m.explore.didHide,
      reveal: m.explore.didReveal,
      unpin: m.explore.didUnpin,
    }[step.type];
    if (count > 0) announce({ text: says(count), undoable: true });
  };
  return { view: current.view, find: (id) => shown.data.entities.get(id) ?? null, run };
}
