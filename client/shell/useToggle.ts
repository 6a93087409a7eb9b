import { useExplorer } from '../explorer/ExplorerContext.ts';
import { hasRoomFor, MOST_EXPANDED } from '../explorer/readSteps.ts';
import type { LoadedSteps } from '../explorer/useViewData.ts';
import { toView } from '../graph/toView.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Notice } from './Toast.tsx';
import type { CurrentView } from './useCurrentView.ts';

export interface Toggle {
  /** What toggling does to the entity; null where it does nothing. */
  toToggle: (id: string) => 'expand' | 'collapse' | null;
  toggle: (id: string) => void;
}

/** Expands and collapses entities of the view that is shown. */
export function useToggle(
  shown: LoadedSteps | null,
  current: CurrentView | null,
  announce: (notice: Notice) => void,
): Toggle {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const isHome = shown?.steps.length === 0;
  const toToggle = (id: string): 'expand' | 'collapse' | null =>
    isHome ? 'expand' : (current?.view.entities.find((entity) => entity.id === id)?.toggle ?? null);

  const toggle = (id: string): void => {
    const type = toToggle(id);
    if (!shown || !current || type === null) return;
    const step = { type, id };
    if (!hasRoomFor(shown.steps, step)) {
      announce({ text: m.tooManyExpanded(MOST_EXPANDED), undoable: false });
      return;
    }
    dispatch({ type: 'step', step });
    if (type === 'collapse') {
      const after = toView(shown.data, [...shown.steps, step], current.options);
      const gone = current.view.entities.length - after.entities.length;
      announce({ text: m.collapsed(gone), undoable: true });
    }
  };
  return { toToggle, toggle };
}
