import type { Entity } from '../../../graph-seed/model.ts';
import type { EntityFilter, EntityOrder, Page, Slice } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toEntityTest } from './toEntityTest.ts';
import { toPage } from './toPage.ts';

export function listEntities(
  graph: MemoryGraph,
  filter: EntityFilter,
  order: EntityOrder,
  slice: Slice,
): Page<Entity> {
  return toPage(graph, graph.entities[order].filter(toEntityTest(graph, filter)), slice);
}
