import type { SearchDocument } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function listSearchDocuments(graph: MemoryGraph): SearchDocument[] {
  return graph.entities.TEXT.map((entity) => ({
    entity,
    degree: graph.degrees.get(entity.id)?.total ?? 0,
  }));
}
