import type { Entity, Relation } from '../../../graph-seed/model.ts';
import type { Direction, Path, PathQuery } from '../GraphStore.ts';
import { compareWays, toWay } from './compareWays.ts';
import type { Way } from './compareWays.ts';
import { keepBest } from './keepBest.ts';
import { listSteps } from './listSteps.ts';
import type { Step } from './listSteps.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toRelationTest } from './toRelationTest.ts';

const OPPOSITE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const satisfies Record<
  Direction,
  Direction
>;

/** Length by length, because shorter ways rank first: longer ones are looked for only while more are wanted. */
export function findPaths(graph: MemoryGraph, query: PathQuery, keepInTime: () => void): Path[] {
  const { from, to, maxLength, limit, direction } = query;
  if (from === to || !graph.network.hasNode(from) || !graph.network.hasNode(to)) return [];
  const passes = toRelationTest(graph, query.filter ?? {});
  const stepsFrom = rememberSteps((id) => listSteps(graph, id, direction, passes));
  const distances = measureDistances(to, maxLength, (id) =>
    listSteps(graph, id, OPPOSITE[direction], passes),
  );
  const paths: Path[] = [];
  const shortest = distances.get(from) ?? Infinity;
  for (let length = shortest; length <= maxLength && paths.length < limit; length++) {
    const best = keepBest<Way>(limit - paths.length, compareWays);
    const toEntity = (id: string): Entity => graph.network.getNodeAttributes(id).entity;
    visitWays({ from, to, length, stepsFrom, distances, keepInTime }, (ids, relations) =>
      best.add(toWay(ids.map(toEntity), [...relations])),
    );
    paths.push(...best.list().map(({ entities, relations }) => ({ entities, relations })));
  }
  return paths;
}

function rememberSteps(list: (id: string) => Step[]): (id: string) => Step[] {
  const known = new Map<string, Step[]>();
  return (id) => {
    const steps = known.get(id) ?? list(id);
    known.set(id, steps);
    return steps;
  };
}

/** Hops to `to`, by id, for those at most `most` away. */
function measureDistances(
  to: string,
  most: number,
  stepsBack: (id: string) => Step[],
): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let level = [to];
  for (let distance = 1; distance <= most && level.length > 0; distance++) {
    const next = level.flatMap(stepsBack).map((step) => step.to);
    level = [...new Set(next)].filter((id) => !distances.has(id));
    for (const id of level) distances.set(id, distance);
  }
  return distances;
}

interface Search {
  from: string;
  to: string;
  /** Hops, exactly. */
  length: number;
  stepsFrom: (id: string) => Step[];
  distances: ReadonlyMap<string, number>;
  keepInTime: () => void;
}

/** Calls `visit` for every way of this length; its arrays are reused afterwards. */
function visitWays(
  { from, to, length, stepsFrom, distances, keepInTime }: Search,
  visit: (ids: readonly string[], relations: readonly Relation[]) => void,
): void {
  const ids = [from];
  const relations: Relation[] = [];
  const walk = (id: string, left: number): void => {
    if (left === 0) {
      visit(ids, relations);
      return;
    }
    for (const step of stepsFrom(id)) {
      keepInTime();
      const isTooFar = (distances.get(step.to) ?? Infinity) > left - 1;
      const isTooEarly = step.to === to && left > 1;
      if (isTooFar || isTooEarly || ids.includes(step.to)) continue;
      ids.push(step.to);
      relations.push(step.relation);
      walk(step.to, left - 1);
      ids.pop();
      relations.pop();
    }
  };
  walk(from, length);
}
