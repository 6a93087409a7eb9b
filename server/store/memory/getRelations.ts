import type { Relation } from '../../../graph-seed/model.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function getRelations(
  { network }: MemoryGraph,
  ids: readonly string[],
): (Relation | null)[] {
  return ids.map((id) => (network.hasEdge(id) ? network.getEdgeAttributes(id).relation : null));
}
