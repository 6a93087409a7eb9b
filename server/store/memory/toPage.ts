import type { Page, Slice } from '../GraphStore.ts';
import { getGraph } from './getGraph.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** The asked run of a whole ordered list of this graph. */
export function toPage<T>(
  graph: MemoryGraph,
  all: readonly T[],
  { offset, end, limit, fromEnd = false }: Slice,
): Page<T> {
  const { revision } = getGraph(graph);
  const total = all.length;
  const low = Math.min(offset, total);
  const high = Math.min(end ?? total, total);
  const first = fromEnd ? Math.max(low, high - limit) : low;
  return {
    items: all.slice(first, Math.min(first + limit, high)),
    offset: first,
    total,
    revision,
  };
}
