import type { Relation } from '../../../graph-seed/model.ts';
import type { Direction, Page, RelationFilter, Slice } from '../GraphStore.ts';
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
): Page<Relation>[] {
  const passes = toRelationTest(graph, filter);
  return ids.map((id) => {
    const steps = graph.network.hasNode(id) ? listSteps(graph, id, direction, passes) : [];
    return toPage(
      graph,
      steps.map(({ relation }) => relation),
      slice,
    );
  });
}
