import type { Moment } from './Moment.ts';
import { reduceExplorer, type ExplorerAction, type ExplorerState } from './reduceExplorer.ts';

/** Tells the addresses of what actions lead to from a state, and works each out once, however often its link is rendered. */
export function createHrefs(
  state: ExplorerState,
  toAddress: (moment: Moment) => string,
): (action: ExplorerAction) => string {
  const known = new Map<string, string>();
  return (action) => {
    const key = JSON.stringify(action);
    const href = known.get(key) ?? toAddress(reduceExplorer(state, action).present);
    known.set(key, href);
    return href;
  };
}
