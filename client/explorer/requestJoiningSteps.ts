import type { Step } from '../graph/model.ts';
import type { Terms } from '../graph/Terms.ts';
import { toJoiningSteps } from '../graph/toJoiningSteps.ts';
import { MOST_HOPS } from './Moment.ts';
import { requestJoined } from './requestJoined.ts';
import { requestWays } from './requestWays.ts';
import { toGraphData } from './toGraphData.ts';

/** The best way between two entities as ids; with an implied agent only where there is none without. */
async function findWay(from: string, to: string, signal: AbortSignal): Promise<string[] | null> {
  const asked = { from, to, at: 0, along: false, most: MOST_HOPS };
  const [stated] = await requestWays(asked, false, signal);
  const [way] = stated ? [stated] : await requestWays(asked, true, signal);
  return way?.entities.map(({ id }) => id) ?? null;
}

/** Steps to a view of what joins the first entity to each other one; `apart` counts those that no way leads to. */
export async function requestJoiningSteps(
  ids: readonly string[],
  terms: Terms,
  signal: AbortSignal,
): Promise<{ steps: Step[]; apart: number }> {
  const [first, ...others] = ids;
  if (first === undefined) return { steps: [], apart: 0 };
  const found = await Promise.all(others.map((other) => findWay(first, other, signal)));
  const ways = found.filter((way) => way !== null);
  const passed = [...new Set([first, ...ways.flat()])].slice(0, 100);
  const joined = await requestJoined(passed, signal);
  const data = toGraphData(joined.entities, joined.relations);
  return {
    steps: ways.length > 0 ? toJoiningSteps(ways, data, terms) : [{ type: 'open', id: first }],
    apart: found.length - ways.length,
  };
}

/** Steps to a view of one way, its entities given in their order. */
export async function requestWaySteps(
  way: readonly string[],
  terms: Terms,
  signal: AbortSignal = AbortSignal.timeout(20_000),
): Promise<Step[]> {
  const joined = await requestJoined(way, signal);
  return toJoiningSteps([way], toGraphData(joined.entities, joined.relations), terms);
}
