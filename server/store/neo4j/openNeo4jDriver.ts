import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { StoreError } from '../GraphStore.ts';

export interface Neo4jConnection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** The oldest release that the store's Cypher has been seen to run on. */
const OLDEST_RELEASE = [5, 26] as const;

/**
 * Chosen so that with a server that is gone a request is refused within 5 s: at most 2 s for a new connection, 3 s for
 * one of the pool, and no second try that begins after 1 s.
 */
const CONFIG = {
  disableLosslessIntegers: true,
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  maxTransactionRetryTime: 1_000,
  connectionLivenessCheckTimeout: 30_000,
  userAgent: 'fazhi-graph',
};

/**
 * Opens a driver and makes sure that the database answers. Throws a `StoreError` that says in one sentence what is
 * wrong and what to do. Whether a graph is loaded, `getGraph` of the store tells.
 */
export async function openNeo4jDriver(connection: Neo4jConnection): Promise<Driver> {
  const { uri, user, password, database } = connection;
  let driver: Driver | null = null;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), CONFIG);
    const { summary } = await driver.executeQuery('RETURN 1', {}, { database, routing: 'READ' });
    checkRelease(summary.server.agent ?? '', uri);
    return driver;
  } catch (error) {
    await driver?.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError('UNAVAILABLE', toSentence(error, connection), { cause: error });
  }
}

function checkRelease(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined) return;
  const [wantedMajor, wantedMinor] = OLDEST_RELEASE;
  const isTooOld =
    Number(major) < wantedMajor || (Number(major) === wantedMajor && Number(minor) < wantedMinor);
  if (!isTooOld) return;
  throw new StoreError(
    'UNAVAILABLE',
    `Neo4j at ${toPlace(uri)} is release ${major}.${String(minor)}: bring it to ${OLDEST_RELEASE.join('.')} or later.`,
  );
}

function toSentence(error: unknown, { uri, user, database }: Neo4jConnection): string {
  const place = toPlace(uri);
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.endsWith('Security.Unauthorized') || code.endsWith('Security.TokenExpired'))
    return `Neo4j at ${place} refuses the user “${user}” with this password: correct NEO4J_USER and NEO4J_PASSWORD.`;
  if (code.endsWith('Security.AuthenticationRateLimit'))
    return `Neo4j at ${place} has seen too many wrong passwords: wait some seconds, then correct NEO4J_PASSWORD.`;
  if (code.endsWith('Security.CredentialsExpired'))
    return `Neo4j at ${place} wants the password of “${user}” changed first: change it there, then set NEO4J_PASSWORD.`;
  if (code.endsWith('DatabaseNotFound') || code.endsWith('Security.Forbidden'))
    return `Neo4j at ${place} has no database “${database}” that “${user}” may read: correct NEO4J_DATABASE, or create it there.`;
  if (code.endsWith('DatabaseUnavailable'))
    return `The database “${database}” of Neo4j at ${place} is not running: start it there, or correct NEO4J_DATABASE.`;
  return `Neo4j at ${place} cannot be reached: start it, or correct NEO4J_URI.`;
}

/** Without what else an address may hold, such as a password. */
function toPlace(uri: string): string {
  if (!URL.canParse(uri)) return `“${uri}”`;
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}
