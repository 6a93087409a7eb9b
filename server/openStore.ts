import type { Env } from './env.ts';
import { openEmbeddedStore, readCheckedSeed } from './openEmbeddedStore.ts';
import { toLine, type Shutdown } from './shutdown.ts';
import type { GraphStore } from './store/GraphStore.ts';

/** The store cannot be opened; the message says what to do. */
export class OpenStoreError extends Error {
  override readonly name = 'OpenStoreError';
}

export interface OpenStoreOptions {
  onProgress: (message: string) => void;
  /** Gets what was started. */
  shutdown: Pick<Shutdown, 'add'>;
  /** Others will ask it, and shall not wait for what a database does when it is asked for the first time. */
  isForMany?: boolean;
}

/**
 * Opens the store that `name` asks for, ready to answer: the embedded one by default; with `neo4j` the database that the
 * environment names, else a local one that is fetched, started and loaded with the seed. Throws errors whose message says
 * what to do.
 */
export async function openStore(
  name: string | undefined,
  env: Env,
  options: OpenStoreOptions,
): Promise<GraphStore> {
  if (name === undefined || name === 'memory') return openEmbeddedStore(env.queryTimeoutMs);
  if (name !== 'neo4j')
    throw new OpenStoreError(`There is no store “${name}”; leave it out, or give memory or neo4j.`);
  return openNeo4j(env, options);
}

async function openNeo4j(
  env: Env,
  { onProgress, shutdown, isForMany = false }: OpenStoreOptions,
): Promise<GraphStore> {
  // Only here: without Neo4j, neither its driver nor its runner is loaded.
  const { openNeo4jDriver } = await import('./store/neo4j/openNeo4jDriver.ts');
  const { createNeo4jStore } = await import('./store/neo4j/createNeo4jStore.ts');
  const { createPlanner, PLANNING_TIMEOUT_MS } = await import('./store/neo4j/createPlanner.ts');
  const connection = env.neo4j ?? (await openLocal(env.dataFolder, onProgress, shutdown));
  const driver = await openNeo4jDriver(connection);
  shutdown.add(() => driver.close());
  if (!env.neo4j) {
    const { writeNeo4j } = await import('../graph-seed/write/writeNeo4j.ts');
    onProgress('Loading the seed …');
    await writeNeo4j(driver, connection.database, await readCheckedSeed());
  }
  const { database } = connection;
  const planner = createPlanner(driver, database);
  const open = (timeoutMs: number): GraphStore =>
    createNeo4jStore({ driver, database, planner, timeoutMs });
  const store = open(env.queryTimeoutMs);
  const patient = open(PLANNING_TIMEOUT_MS);
  await patient.getGraph();
  if (isForMany) {
    // Only here: who opens a store for itself needs no API.
    const { askAhead } = await import('./askAhead.ts');
    onProgress('Asking what is asked first …');
    const [fault] = await askAhead(patient, PLANNING_TIMEOUT_MS);
    if (fault !== undefined) onProgress(`Not all of it was answered: ${toLine(fault)}`);
    // It may have gone in the meantime, or this process be told to end.
    await store.getGraph();
  }
  return store;
}

async function openLocal(
  dataFolder: string,
  onProgress: (message: string) => void,
  shutdown: Pick<Shutdown, 'add'>,
) {
  const { openLocalNeo4j } = await import('./local-neo4j/openLocalNeo4j.ts');
  const local = await openLocalNeo4j({ dataFolder, onProgress });
  shutdown.add(() => local.stop());
  return local;
}
