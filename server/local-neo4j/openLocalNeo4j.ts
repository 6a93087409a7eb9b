import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fetchNeo4j } from './fetchNeo4j.ts';
import { findFreePort } from './findFreePort.ts';
import { findJava } from './findTool.ts';
import { LocalNeo4jError, OR_USE_ANOTHER } from './LocalNeo4jError.ts';
import { startNeo4j } from './startNeo4j.ts';
import type { OnProgress } from './fetchNeo4j.ts';

export interface LocalNeo4jOptions {
  /** Where everything is kept between runs: the server's jars, its data, its password. */
  dataFolder: string;
  onProgress?: OnProgress;
}

export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  stop(): Promise<void>;
}

/**
 * Fetches a Neo4j Community server where it is missing and starts it on a free port of 127.0.0.1.
 * Throws `LocalNeo4jError` where that cannot be.
 */
export async function openLocalNeo4j({
  dataFolder,
  onProgress = () => undefined,
}: LocalNeo4jOptions): Promise<LocalNeo4j> {
  if (process.platform === 'win32') {
    const message = `A local Neo4j is started on Linux and macOS only: use one of them (WSL too), ${OR_USE_ANOTHER}.`;
    throw new LocalNeo4jError('UNSUPPORTED_SYSTEM', message);
  }
  const folder = resolve(dataFolder, 'neo4j');
  const java = await findJava();
  const jars = await fetchNeo4j(folder, onProgress);
  const password = await readOrMakePassword(folder);
  onProgress('Starting Neo4j …');
  const boltPort = await findFreePort();
  const server = await startNeo4j({ java, jars, home: join(folder, 'home'), boltPort, password });
  onProgress(`Neo4j listens at ${server.uri}.`);
  return { uri: server.uri, user: 'neo4j', password, database: 'neo4j', stop: server.stop };
}

async function readOrMakePassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  await mkdir(folder, { recursive: true });
  try {
    // `wx` fails where there is one already: the server of an earlier run knows only that one.
    await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}
