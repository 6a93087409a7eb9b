import type { Step } from '../graph/model.ts';

/** How many entities the server answers neighbourhoods of in one request. */
export const MOST_EXPANDED = 100;

/** The entity that the view was opened on. */
export function findFocus(steps: readonly Step[]): string | null {
  return steps[0]?.id ?? null;
}

/** Every entity ever opened or expanded, in that order: what must be loaded to replay the steps. */
export function listLoaded(steps: readonly Step[]): string[] {
  return [...new Set(steps.filter((step) => step.type !== 'collapse').map((step) => step.id))];
}

/** Whether a view of these steps can be loaded after this step too. */
export function hasRoomFor(steps: readonly Step[], step: Step): boolean {
  const loaded = listLoaded(steps);
  return step.type !== 'expand' || loaded.length < MOST_EXPANDED || loaded.includes(step.id);
}
