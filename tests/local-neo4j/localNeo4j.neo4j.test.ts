import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLocalNeo4j } from '../../server/local-neo4j/openLocalNeo4j.ts';
import type { LocalNeo4j } from '../../server/local-neo4j/openLocalNeo4j.ts';
import { findProcess, isAlive } from '../../server/local-neo4j/processes.ts';
import { describeNeo4j, requireNeo4j } from '../support/neo4j.ts';

type Connection = Omit<LocalNeo4j, 'stop'>;

const HOLDER = fileURLToPath(new URL('./holdLocalNeo4j.ts', import.meta.url));

async function query(connection: Connection, cypher: string): Promise<unknown[]> {
  const { uri, user, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database });
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

async function hold(
  dataFolder: string,
): Promise<{ process: ChildProcess; connection: Connection }> {
  const child = spawn(process.execPath, ['--import', 'jiti/register', HOLDER, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const connection = await new Promise<Connection>((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`It ended with status ${String(status)}.`)));
    createInterface({ input: child.stdout }).once('line', (line) =>
      resolve(JSON.parse(line) as Connection),
    );
  });
  return { process: child, connection };
}

async function readServerPid(dataFolder: string): Promise<number> {
  const file = await readFile(join(dataFolder, 'neo4j', 'home', 'server.json'), 'utf8');
  return (JSON.parse(file) as { pid: number }).pid;
}

async function waitUntilGone(pid: number): Promise<void> {
  while (await findProcess(pid)) await new Promise((resolve) => setTimeout(resolve, 100));
}

describeNeo4j('a local Neo4j', () => {
  let dataFolder = '';

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'fazhi-local-'));
    await mkdir(join(dataFolder, 'neo4j'));
    const { jars } = requireNeo4j();
    await symlink(jars, join(dataFolder, 'neo4j', basename(jars)));
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));

  it('keeps its password to its owner and takes no other', async () => {
    const local = await openLocalNeo4j({ dataFolder });
    try {
      expect(new URL(local.uri).hostname).toBe('127.0.0.1');
      expect((await stat(join(dataFolder, 'neo4j', 'password'))).mode & 0o777).toBe(0o600);
      expect(await query(local, "CREATE (n:Kept {text: '留'}) RETURN n.text")).toEqual(['留']);
      await expect(query({ ...local, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
    } finally {
      const pid = await readServerPid(dataFolder);
      await Promise.all([local.stop(), local.stop()]);
      expect(isAlive(pid)).toBe(false);
    }
  });

  it('dies with its parent, even by SIGKILL, and starts again with the same data', async () => {
    const { process: holder, connection } = await hold(dataFolder);
    const pid = await readServerPid(dataFolder);
    expect(await query(connection, 'MATCH (n:Kept) RETURN n.text')).toEqual(['留']);

    await expect(openLocalNeo4j({ dataFolder })).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(`in use by process ${holder.pid}`) as string,
    });
    expect(await findProcess(pid)).not.toBeNull();

    holder.kill('SIGKILL');
    // At once: the former server is still closing its files.
    const local = await openLocalNeo4j({ dataFolder });
    try {
      expect(await findProcess(pid)).toBeNull();
      expect(local.password).toBe(connection.password);
      expect(await query(local, 'MATCH (n:Kept) RETURN n.text')).toEqual(['留']);
    } finally {
      await local.stop();
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no process behind after %s', async (signal) => {
    const { process: holder } = await hold(dataFolder);
    const pid = await readServerPid(dataFolder);
    holder.kill(signal);
    await waitUntilGone(pid);
  });
});
