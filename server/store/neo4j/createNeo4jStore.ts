import type { Driver } from 'neo4j-driver';
import { QUERY_TIMEOUT_MS, type GraphStore } from '../GraphStore.ts';
import { createPlanner, type Planner } from './createPlanner.ts';
import { findPaths } from './findPaths.ts';
import { getClaims } from './getClaims.ts';
import { getDegrees } from './getDegrees.ts';
import { getEntities } from './getEntities.ts';
import { getGraph } from './getGraph.ts';
import { getMatrix } from './getMatrix.ts';
import { getNeighbourhood } from './getNeighbourhood.ts';
import { getNodes } from './getNodes.ts';
import { getOntology } from './getOntology.ts';
import { getRelations } from './getRelations.ts';
import { getReports } from './getReports.ts';
import { getStatistics } from './getStatistics.ts';
import { getTours } from './getTours.ts';
import { listEntities } from './listEntities.ts';
import { listMostConnected } from './listMostConnected.ts';
import { listRelations } from './listRelations.ts';
import { listRelationsOf } from './listRelationsOf.ts';
import { listReports } from './listReports.ts';
import { listSearchDocuments } from './listSearchDocuments.ts';
import { listTours } from './listTours.ts';
import type { Neo4jReader } from './runRead.ts';

export interface Neo4jStoreOptions {
  /** Opened by `openNeo4jDriver`; the store closes it when it is closed itself. */
  driver: Driver;
  database: string;
  /** No statement takes longer than this, and no method has more than one, but the one that reads all entities. */
  timeoutMs?: number;
  /** Of the same database; stores that share it have plans made once. */
  planner?: Planner;
}

/** The store of record: one Cypher statement per operation, in a read transaction; all entities are read in portions. */
export function createNeo4jStore({
  driver,
  database,
  timeoutMs = QUERY_TIMEOUT_MS,
  planner = createPlanner(driver, database),
}: Neo4jStoreOptions): GraphStore {
  return toStore({
    driver,
    database,
    planner,
    timeoutMs,
    signal: null,
    callersDeadline: Infinity,
  });
}

function toStore(reader: Neo4jReader): GraphStore {
  return {
    getGraph: () => getGraph(reader),
    getNodes: (ids) => getNodes(reader, ids),
    getOntology: () => getOntology(reader),
    listReports: () => listReports(reader),
    getReports: (ids) => getReports(reader, ids),
    getClaims: (reports) => getClaims(reader, reports),
    listTours: () => listTours(reader),
    getTours: (ids) => getTours(reader, ids),
    getEntities: (ids) => getEntities(reader, ids),
    listEntities: (filter, order, slice) => listEntities(reader, filter, order, slice),
    getDegrees: (ids) => getDegrees(reader, ids),
    getRelations: (ids) => getRelations(reader, ids),
    listRelations: (filter, slice) => listRelations(reader, filter, slice),
    listRelationsOf: (...query) => listRelationsOf(reader, ...query),
    getNeighbourhood: (query) => getNeighbourhood(reader, query),
    findPaths: (query) => findPaths(reader, query),
    getMatrix: (query) => getMatrix(reader, query),
    getStatistics: (report) => getStatistics(reader, report),
    listMostConnected: (report, limit, countImplied) =>
      listMostConnected(reader, report, limit, countImplied),
    listSearchDocuments: () => listSearchDocuments(reader),
    forCaller: (signal, callersDeadline = Infinity) =>
      toStore({ ...reader, signal, callersDeadline }),
    close: () => reader.driver.close(),
  };
}
