import type { Degree } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** Counted in the network; afterwards it is looked up in `MemoryGraph.degrees`. */
export function toDegree(network: MemoryGraph['network'], id: string): Degree {
  return {
    in: network.inDegree(id),
    out: network.outDegree(id),
    total: network.degree(id),
    implied: network.filterEdges(id, (_, { relation }) => relation.agent === 'IMPLIED').length,
  };
}
