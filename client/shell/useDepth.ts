import { useState } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { planDepth, type DepthPlan } from '../explorer/planDepth.ts';
import { MOST_EXPANDED } from '../explorer/readSteps.ts';
import { requestView, type LoadedSteps } from '../explorer/useViewData.ts';
import { findDepth, type Depth } from '../graph/toDepth.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Notice } from './Toast.tsx';
import type { CurrentView } from './useCurrentView.ts';

/** More entities than this are not put into a view unasked. */
const MOST_UNASKED = 200;

export interface DepthControl {
  /** Null where the view was expanded otherwise. */
  depth: Depth | null;
  go: (depth: Depth) => void;
  /** What would be more than a person may have meant, and waits for an answer. */
  asked: (DepthPlan & { depth: Depth }) | null;
  answer: (isWanted: boolean) => void;
}

/** Expands and collapses the neighbourhood ring by ring; null where there is none. */
export function useDepth(
  shown: LoadedSteps | null,
  current: CurrentView | null,
  announce: (notice: Notice) => void,
): DepthControl | null {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const [asked, setAsked] = useState<DepthControl['asked']>(null);
  if (!shown || !current || shown.steps.length === 0 || current.missing !== null) return null;
  const { options, view } = current;

  const take = (plan: DepthPlan): void => {
    if (plan.steps.length > 0) dispatch({ type: 'steps', steps: plan.steps });
    if (plan.isLimited)
      announce({ text: m.explore.depthLimited(MOST_EXPANDED), undoable: plan.steps.length > 0 });
  };
  const load = async (ids: string[]): Promise<LoadedSteps['data']> =>
    (await requestView(ids, AbortSignal.timeout(20_000))).data;
  const go = (depth: Depth): void => {
    planDepth(shown.steps, depth, options, load).then(
      (plan) => {
        const isMore = plan.count > view.entities.length;
        if (isMore && plan.count > MOST_UNASKED) setAsked({ ...plan, depth });
        else take(plan);
      },
      () => announce({ text: m.failure.UNREACHABLE, undoable: false }),
    );
  };
  return {
    depth: findDepth(view, shown.data, options),
    go,
    asked,
    answer: (isWanted) => {
      if (isWanted && asked) take(asked);
      setAsked(null);
    },
  };
}
