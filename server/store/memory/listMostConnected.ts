import type { RankedEntity } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** `report` null: of all reports. */
export function listMostConnected(
  graph: MemoryGraph,
  report: string | null,
  limit: number,
  countImplied: boolean,
): RankedEntity[] {
  const toCounted = (id: string): number => {
    const degree = graph.degrees.get(id);
    if (!degree) return 0;
    return countImplied ? degree.total : degree.total - degree.implied;
  };
  // Sorting is stable, so that ties stay in TEXT order.
  return graph.entities.TEXT.filter((entity) => report === null || entity.report === report)
    .map((entity) => ({ entity, degree: toCounted(entity.id) }))
    .sort((a, b) => b.degree - a.degree)
    .slice(0, limit);
}
