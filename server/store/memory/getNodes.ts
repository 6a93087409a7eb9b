import type { GraphNode } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function getNodes(
  { network, others }: MemoryGraph,
  ids: readonly string[],
): (GraphNode | null)[] {
  return ids.map((id) => {
    if (network.hasNode(id)) return network.getNodeAttributes(id).entity;
    if (network.hasEdge(id)) return network.getEdgeAttributes(id).relation;
    return others.get(id) ?? null;
  });
}
