import { fileURLToPath } from 'node:url';
import { fetchNeo4j } from '../../server/local-neo4j/fetchNeo4j.ts';
import { findFreePort } from '../../server/local-neo4j/findFreePort.ts';
import { findJava } from '../../server/local-neo4j/findTool.ts';
import type { Neo4jConnection } from '../../server/store/neo4j/openNeo4jDriver.ts';
import { startNeo4j, type RunningNeo4j } from '../../server/local-neo4j/startNeo4j.ts';

/** Where the tests keep their download too. */
const JARS = fileURLToPath(new URL('../../.data/neo4j', import.meta.url));
const HOMES = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

/**
 * A Neo4j of the benchmark's own, without a password, set up as `npm run start:neo4j` sets up its one. What it holds is
 * kept for the next run, because loading a large graph takes minutes.
 */
export async function openBenchNeo4j(
  name: string,
  onProgress: (message: string) => void,
): Promise<RunningNeo4j> {
  const java = await findJava();
  const jars = await fetchNeo4j(JARS, onProgress);
  const boltPort = await findFreePort();
  return startNeo4j({ java, jars, home: `${HOMES}/${name}`, boltPort, password: null });
}

/** How to reach it; without authentication any password will do. */
export function toConnection(uri: string): Neo4jConnection {
  return { uri, user: 'neo4j', password: '', database: 'neo4j' };
}
