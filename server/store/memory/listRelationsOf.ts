import type { Direction, RelationFilter, RelationsPage, Slice } from '../GraphStore.ts';
import { listSteps } from './listSteps.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toPage } from './toPage.ts';
import { toRelationTest } from './toRelationTest.ts';

export function listRelationsOf(
  graph: MemoryGraph,
  ids: readonly string[],
  direction: Direction,
  filter: RelationFilter,
  slice: Slice,
  withEnds = false,
): RelationsPage[] {
  const passes = toRelationTest(graph, filter);
  return ids.map((id) => {
    const steps = graph.network.hasNode(id) ? listSteps(graph, id, direction, passes) : [];
    const { items, ...page } = toPage(graph, steps, slice);
    return {
      ...page,
      items: items.map(({ relation }) => relation),
      ends: withEnds ? items.map(({ to }) => graph.network.getNodeAttribute(to, 'entity')) : [],
    };
  });
}
