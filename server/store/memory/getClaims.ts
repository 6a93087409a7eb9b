import type { Claims } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function getClaims(graph: MemoryGraph, reports: readonly string[]): Claims[] {
  return reports.map((id) => ({
    entities: graph.entities.TEXT.filter(({ report }) => report === id),
    relations: graph.relations.filter(({ report }) => report === id),
  }));
}
