import type { Step } from '../graph/model.ts';

/** How many entities the server answers neighbourhoods of in one request. */
export const MOST_EXPANDED = 100;

/** The entity that the view was opened on. */
export function findFocus(steps: readonly Step[]): string | null {
  const [first] = steps;
  return first?.type === 'open' ? first.id : null;
}

/** Every entity ever opened or expanded, in that order: what must be loaded to replay the steps. */
export function listLoaded(steps: readonly Step[]): string[] {
  const loaded = steps.flatMap((step) =>
    step.type === 'open' || step.type === 'expand' ? [step.id] : [],
  );
  return [...new Set(loaded)];
}

/** Whether a view of these steps can be loaded after this step too. */
export function hasRoomFor(steps: readonly Step[], step: Step): boolean {
  if (step.type !== 'expand') return true;
  const loaded = listLoaded(steps);
  return loaded.length < MOST_EXPANDED || loaded.includes(step.id);
}
