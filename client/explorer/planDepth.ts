import type { GraphData, Step, ViewOptions } from '../graph/model.ts';
import { toDepthSteps, type Depth } from '../graph/toDepth.ts';
import { toView } from '../graph/toView.ts';
import { hasRoomFor, listLoaded } from './readSteps.ts';

type FurtherStep = Exclude<Step, { type: 'open' }>;

export interface DepthPlan {
  /** To be taken as one action. */
  steps: FurtherStep[];
  /** How many entities are in view then. */
  count: number;
  /** Some were not expanded, for a view has no room for more. */
  isLimited: boolean;
}

/**
 * What leads from these steps to a depth, found ring by ring: each ring is known when the one before it has been
 * loaded. `load` answers all of these entities and their neighbours.
 */
export async function planDepth(
  steps: readonly Step[],
  depth: Depth,
  options: ViewOptions,
  load: (ids: string[]) => Promise<GraphData>,
): Promise<DepthPlan> {
  const added: FurtherStep[] = [];
  let isLimited = false;
  for (;;) {
    const log = [...steps, ...added];
    const data = await load(listLoaded(log));
    const view = toView(data, log, options);
    const wanted = toDepthSteps(view, data, depth, options);
    const before = added.length;
    for (const step of wanted) {
      if (hasRoomFor([...steps, ...added], step)) added.push(step);
      else isLimited = true;
    }
    if (added.length === before) return { steps: added, count: view.entities.length, isLimited };
  }
}
