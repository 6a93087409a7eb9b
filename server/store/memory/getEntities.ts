import type { Entity } from '../../../graph-seed/model.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function getEntities({ network }: MemoryGraph, ids: readonly string[]): (Entity | null)[] {
  return ids.map((id) => (network.hasNode(id) ? network.getNodeAttributes(id).entity : null));
}
