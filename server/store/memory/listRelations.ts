import type { Relation } from '../../../graph-seed/model.ts';
import type { Page, RelationFilter, Slice } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toPage } from './toPage.ts';
import { toRelationTest } from './toRelationTest.ts';

export function listRelations(
  graph: MemoryGraph,
  filter: RelationFilter,
  slice: Slice,
): Page<Relation> {
  return toPage(graph, graph.relations.filter(toRelationTest(graph, filter)), slice);
}
