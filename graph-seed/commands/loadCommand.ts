import { Neo4jError } from 'neo4j-driver';
import { EnvError, readEnv } from '../../server/env.ts';
import { openNeo4jDriver } from '../../server/store/neo4j/openNeo4jDriver.ts';
import type { Neo4jConnection } from '../../server/store/neo4j/openNeo4jDriver.ts';
import { StoreError } from '../../server/store/GraphStore.ts';
import type { Seed } from '../model.ts';
import { toProblemLine } from '../parse/Problem.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { writeNeo4j } from '../write/writeNeo4j.ts';
import type { WriteResult } from '../write/writeNeo4j.ts';

/**
 * `load [folder]`: brings the Neo4j that the environment names to the state of the seed. A seed that does not pass its
 * check is not loaded, and every fault is one clear line; then 1.
 */
export async function loadCommand([folder = SEED_FOLDER]: readonly string[]): Promise<number> {
  const { seed, problems } = await readSeed(folder);
  if (!seed) {
    for (const problem of problems) console.log(toProblemLine(problem));
    console.error(
      `Nothing is loaded, because the seed does not pass its check (${problems.length} above): mend it first.`,
    );
    return 1;
  }
  try {
    const connection = readConnection(process.env);
    const result = await load(connection, seed, (line) => console.log(line));
    for (const line of toLines(result, connection.database)) console.log(line);
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(toLine(error));
    return 1;
  }
}

function readConnection(variables: Readonly<Record<string, string | undefined>>): Neo4jConnection {
  const { neo4j } = readEnv(variables);
  if (neo4j) return neo4j;
  throw new EnvError(
    'NEO4J_URI is not set: give the address of the database to load, such as neo4j://127.0.0.1:7687 (and NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE where they differ from neo4j, none and neo4j).',
  );
}

async function load(
  connection: Neo4jConnection,
  seed: Seed,
  say: (line: string) => void,
): Promise<WriteResult> {
  const driver = await openNeo4jDriver(connection);
  try {
    return await writeNeo4j(driver, connection.database, seed, say);
  } finally {
    await driver.close();
  }
}

function toLines({ written, unchanged, removed }: WriteResult, database: string): string[] {
  return [
    ...written.map(
      ({ report, entities, relations }) =>
        `${report}: written, ${entities} entities and ${relations} relations.`,
    ),
    ...unchanged.map((report) => `${report}: unchanged, nothing written.`),
    ...removed.map((report) => `${report}: removed, because it has left the seed.`),
    `The database “${database}” holds the seed.`,
  ];
}

function isExpected(error: unknown): error is Error {
  return error instanceof EnvError || error instanceof StoreError || error instanceof Neo4jError;
}

function toLine(error: Error): string {
  if (!(error instanceof Neo4jError)) return error.message;
  const [reason = ''] = error.message.split('\n');
  return `The load broke off, and what it had not finished stays as it was (${reason.trim()}): see that Neo4j runs and that the user may write, then start again.`;
}
