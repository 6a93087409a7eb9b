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

/** The entities expanded now; the focus is always. */
export function listExpanded(steps: readonly Step[]): Set<string> {
  const expanded = new Set<string>();
  for (const step of steps) {
    if (step.type === 'collapse') expanded.delete(step.id);
    else expanded.add(step.id);
  }
  const focus = findFocus(steps);
  if (focus !== null) expanded.add(focus);
  return expanded;
}
