import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { fetchNeo4j } from '../../server/local-neo4j/fetchNeo4j.ts';
import { findFreePort } from '../../server/local-neo4j/findFreePort.ts';
import { findJava } from '../../server/local-neo4j/findTool.ts';
import { LocalNeo4jError } from '../../server/local-neo4j/LocalNeo4jError.ts';
import { startNeo4j } from '../../server/local-neo4j/startNeo4j.ts';

/** Kept between runs, so that only the first one downloads. */
const CACHE = fileURLToPath(new URL('../../.data/neo4j', import.meta.url));

/** The Neo4j of this run, or why there is none. `java` and `jars` start further ones. */
export type ProvidedNeo4j =
  | { available: true; uri: string; database: string; java: string; jars: string }
  | { available: false; reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

/** Vitest's global set-up of the suites that need a Neo4j: one server for all of them, without a password. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'fazhi-neo4j-'));
  const removeHome = (): Promise<void> => rm(home, { recursive: true, force: true, maxRetries: 3 });
  try {
    const java = await findJava();
    const jars = await fetchNeo4j(CACHE, (message) => console.log(message));
    const boltPort = await findFreePort();
    const server = await startNeo4j({ java, jars, home, boltPort, password: null });
    project.provide('neo4j', { available: true, uri: server.uri, database: 'neo4j', java, jars });
    return async () => {
      await server.stop();
      await removeHome();
    };
  } catch (error) {
    await removeHome();
    const isMissing =
      error instanceof LocalNeo4jError && (error.code === 'NO_JAVA' || error.code === 'NO_MAVEN');
    // On a build server a suite that silently drops out would pass for a suite that is green.
    if (!isMissing || process.env['CI']) throw error;
    project.provide('neo4j', { available: false, reason: error.message });
    return async () => undefined;
  }
}
