import type { Entity, Relation } from '../../../graph-seed/model.ts';
import type { Direction, NeighbourhoodQuery, Subgraph } from '../GraphStore.ts';
import { listSteps } from './listSteps.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toRelationTest } from './toRelationTest.ts';

type RelationTest = (relation: Relation) => boolean;

export function getNeighbourhood(graph: MemoryGraph, query: NeighbourhoodQuery): Subgraph {
  const passes = toRelationTest(graph, query.filter ?? {});
  const starts = new Set(query.ids.filter((id) => graph.network.hasNode(id)));
  const most = Math.max(query.limit, starts.size);
  const reached = listReached(graph, starts, query, most, passes);
  const shown = new Set(reached.slice(0, most));
  return {
    entities: [...shown].map((id) => toEntity(graph, id)),
    relations: listRelationsAmong(graph, shown, passes),
    truncated: reached.length > most,
    hidden: [...shown].flatMap((id) => {
      const others = listSteps(graph, id, 'BOTH', passes).filter(({ to }) => !shown.has(to));
      const count = new Set(others.map(({ to }) => to)).size;
      return count > 0 ? { id, count } : [];
    }),
  };
}

/** Ids in the order of the answer; once there are more than `most`, no further hop is made. */
function listReached(
  graph: MemoryGraph,
  starts: ReadonlySet<string>,
  { depth, direction }: { depth: number; direction: Direction },
  most: number,
  passes: RelationTest,
): string[] {
  const reached = new Set(starts);
  let level = [...starts];
  for (let hop = 0; hop < depth && level.length > 0 && reached.size <= most; hop++) {
    const next = new Set<string>();
    for (const id of level)
      for (const { to } of listSteps(graph, id, direction, passes))
        if (!reached.has(to)) next.add(to);
    level = [...next].sort((a, b) => toRank(graph, a) - toRank(graph, b));
    for (const id of level) reached.add(id);
  }
  return [...reached];
}

/** Each is found once, from its source. */
function listRelationsAmong(
  graph: MemoryGraph,
  shown: ReadonlySet<string>,
  passes: RelationTest,
): Relation[] {
  const rankOf = ({ id }: Relation): number => graph.network.getEdgeAttributes(id).rank;
  return [...shown]
    .flatMap((id) =>
      listSteps(graph, id, 'OUT', passes)
        .filter(({ relation, to }) => relation.source === id && shown.has(to))
        .map(({ relation }) => relation),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function toEntity({ network }: MemoryGraph, id: string): Entity {
  return network.getNodeAttributes(id).entity;
}

function toRank({ network }: MemoryGraph, id: string): number {
  return network.getNodeAttributes(id).rank;
}
