import type { SearchDocuments } from '../GraphStore.ts';
import { getGraph } from './getGraph.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function listSearchDocuments(graph: MemoryGraph): SearchDocuments {
  const documents = graph.entities.TEXT.map((entity) => ({
    entity,
    degree: graph.degrees.get(entity.id)?.total ?? 0,
  }));
  return { revision: getGraph(graph).revision, documents };
}
