import type { Seed } from '../../../graph-seed/model.ts';
import type { GraphStore } from '../GraphStore.ts';
import { createMemoryGraph } from './createMemoryGraph.ts';
import { findPaths } from './findPaths.ts';
import { getClaims } from './getClaims.ts';
import { getEntities } from './getEntities.ts';
import { getGraph } from './getGraph.ts';
import { getMatrix } from './getMatrix.ts';
import { getNeighbourhood } from './getNeighbourhood.ts';
import { getRelations } from './getRelations.ts';
import { getStatistics } from './getStatistics.ts';
import { listEntities } from './listEntities.ts';
import { listMostConnected } from './listMostConnected.ts';
import { listRelations } from './listRelations.ts';
import { listRelationsOf } from './listRelationsOf.ts';
import { listSearchDocuments } from './listSearchDocuments.ts';

/** What the operation returns or throws, as the interface wants it. */
function answer<T>(operation: () => T): Promise<T> {
  return new Promise((resolve) => resolve(operation()));
}

/**
 * The embedded store: holds a copy of the seed in memory and answers with frozen parts of it.
 * `loadedAt` is now where it is not given.
 */
export function createMemoryStore(seed: Seed, options: { loadedAt?: Date } = {}): GraphStore {
  const graph = createMemoryGraph(seed, options.loadedAt ?? new Date());
  return {
    getGraph: () => answer(() => getGraph(graph)),
    getOntology: () => answer(() => graph.ontology),
    listReports: () => answer(() => [...graph.reports.values()]),
    getReports: (ids) => answer(() => ids.map((id) => graph.reports.get(id) ?? null)),
    getClaims: (reports) => answer(() => getClaims(graph, reports)),
    getEntities: (ids) => answer(() => getEntities(graph, ids)),
    listEntities: (...query) => answer(() => listEntities(graph, ...query)),
    getDegrees: (ids) => answer(() => ids.map((id) => graph.degrees.get(id) ?? null)),
    getRelations: (ids) => answer(() => getRelations(graph, ids)),
    listRelations: (...query) => answer(() => listRelations(graph, ...query)),
    listRelationsOf: (...query) => answer(() => listRelationsOf(graph, ...query)),
    getNeighbourhood: (query) => answer(() => getNeighbourhood(graph, query)),
    findPaths: (query) => answer(() => findPaths(graph, query)),
    getMatrix: (query) => answer(() => getMatrix(graph, query)),
    getStatistics: (report) => answer(() => getStatistics(graph, report)),
    listMostConnected: (...query) => answer(() => listMostConnected(graph, ...query)),
    listSearchDocuments: () => answer(() => listSearchDocuments(graph)),
    close: () => Promise.resolve(),
  };
}
