import type { Moment } from './Moment.ts';
import { reduceExplorer, type ExplorerAction, type ExplorerState } from './reduceExplorer.ts';

/** The address of what an action leads to. */
export type ToHref = (action: ExplorerAction) => string;

/** Tells the addresses of what actions lead to from a state, and works each out once, however often its link is rendered. */
export function createHrefs(state: ExplorerState, toAddress: (moment: Moment) => string): ToHref {
  const known = new Map<string, string>();
  return (action) => {
    const key = JSON.stringify(action);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const href = toAddress(reduceExplorer(state, action).present);
    known.set(key, href);
    return href;
  };
}
