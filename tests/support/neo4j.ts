import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { describe, inject } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import type { ProvidedNeo4j } from './neo4jSetup.ts';

export function neo4jForTests(): ProvidedNeo4j {
  return inject('neo4j');
}

/** Like `describe`; without a Neo4j the suite is skipped, and its name says why. */
export function describeNeo4j(name: string, body: () => void): void {
  const provided = neo4jForTests();
  if (provided.available) describe(name, body);
  else describe.skip(`${name} [skipped: ${provided.reason}]`, body);
}

/** The server of this run. Throws where there is none. */
export function requireNeo4j(): Extract<ProvidedNeo4j, { available: true }> {
  const provided = neo4jForTests();
  if (!provided.available) throw new Error(provided.reason);
  return provided;
}

export function openTestDriver(): Driver {
  return neo4j.driver(requireNeo4j().uri, undefined, { disableLosslessIntegers: true });
}

/** Removes everything, foreign data too. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: requireNeo4j().database });
}

/** A store over this run's Neo4j that holds just this seed; a later one replaces what it holds. */
export async function createNeo4jTestStore(
  seed: Seed,
): Promise<{ store: GraphStore; close: () => Promise<void> }> {
  const { database } = requireNeo4j();
  const driver = openTestDriver();
  await emptyDatabase(driver);
  await writeNeo4j(driver, database, seed);
  const store = createNeo4jStore({ driver, database, timeoutMs: 30_000 });
  return {
    store,
    close: async () => {
      await store.close();
      await driver.close();
    },
  };
}
