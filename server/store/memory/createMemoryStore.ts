import type { Seed } from '../../../graph-seed/model.ts';
import { QUERY_TIMEOUT_MS, StoreError, type GraphStore } from '../GraphStore.ts';
import { createMemoryGraph } from './createMemoryGraph.ts';
import { createTimeLimit, toTooLate } from './createTimeLimit.ts';
import { findPaths } from './findPaths.ts';
import { getClaims } from './getClaims.ts';
import { getEntities } from './getEntities.ts';
import { getGraph } from './getGraph.ts';
import { getMatrix } from './getMatrix.ts';
import { getNeighbourhood } from './getNeighbourhood.ts';
import { getNodes } from './getNodes.ts';
import { getRelations } from './getRelations.ts';
import { getStatistics } from './getStatistics.ts';
import { listEntities } from './listEntities.ts';
import { listMostConnected } from './listMostConnected.ts';
import { listRelations } from './listRelations.ts';
import { listRelationsOf } from './listRelationsOf.ts';
import { listSearchDocuments } from './listSearchDocuments.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export interface MemoryStoreOptions {
  /** Now where it is not given. */
  loadedAt?: Date;
  /** No method takes longer than this. */
  timeoutMs?: number;
}

/** The embedded store: holds a copy of the seed in memory and answers with frozen parts of it. */
export function createMemoryStore(
  seed: Seed,
  { loadedAt = new Date(), timeoutMs = QUERY_TIMEOUT_MS }: MemoryStoreOptions = {},
): GraphStore {
  return toStore({
    graph: createMemoryGraph(seed, loadedAt),
    timeoutMs,
    signal: null,
    deadline: Infinity,
  });
}

interface MemoryReader {
  graph: MemoryGraph;
  timeoutMs: number;
  /** Aborted when nobody waits for the answers any more. */
  signal: AbortSignal | null;
  /** Of the caller, on the clock of `performance.now()`. */
  deadline: number;
}

function toStore(reader: MemoryReader): GraphStore {
  const { graph, timeoutMs, signal, deadline } = reader;
  /** What the operation returns or throws, as the interface wants it. */
  const answer = <T>(operation: () => T): Promise<T> =>
    new Promise((resolve) => {
      if (signal?.aborted)
        throw new StoreError('CANCELLED', 'The request was given up before it was answered.');
      if (performance.now() > deadline) throw toTooLate();
      resolve(operation());
    });
  return {
    getGraph: () => answer(() => getGraph(graph)),
    getNodes: (ids) => answer(() => getNodes(graph, ids)),
    getOntology: () => answer(() => graph.ontology),
    listReports: () => answer(() => [...graph.reports.values()]),
    getReports: (ids) => answer(() => ids.map((id) => graph.reports.get(id) ?? null)),
    getClaims: (reports) => answer(() => getClaims(graph, reports)),
    listTours: () => answer(() => [...graph.tours.values()]),
    getTours: (ids) => answer(() => ids.map((id) => graph.tours.get(id) ?? null)),
    getEntities: (ids) => answer(() => getEntities(graph, ids)),
    listEntities: (...query) => answer(() => listEntities(graph, ...query)),
    getDegrees: (ids) => answer(() => ids.map((id) => graph.degrees.get(id) ?? null)),
    getRelations: (ids) => answer(() => getRelations(graph, ids)),
    listRelations: (...query) => answer(() => listRelations(graph, ...query)),
    listRelationsOf: (...query) => answer(() => listRelationsOf(graph, ...query)),
    getNeighbourhood: (query) => answer(() => getNeighbourhood(graph, query)),
    findPaths: (query) =>
      answer(() => findPaths(graph, query, createTimeLimit(timeoutMs, deadline))),
    getMatrix: (query) => answer(() => getMatrix(graph, query)),
    getStatistics: (report) => answer(() => getStatistics(graph, report)),
    listMostConnected: (...query) => answer(() => listMostConnected(graph, ...query)),
    listSearchDocuments: () => answer(() => listSearchDocuments(graph)),
    forCaller: (caller, until = Infinity) =>
      toStore({ ...reader, signal: caller, deadline: until }),
    close: () => Promise.resolve(),
  };
}
