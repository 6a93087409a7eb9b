import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../server/local-neo4j/findFreePort.ts';
import { openLocalNeo4j } from '../../server/local-neo4j/openLocalNeo4j.ts';
import { findProcess } from '../../server/local-neo4j/processes.ts';
import { startNeo4j } from '../../server/local-neo4j/startNeo4j.ts';
import type { RunningNeo4j } from '../../server/local-neo4j/startNeo4j.ts';
import { describeNeo4j, requireNeo4j } from '../support/neo4j.ts';
import { runServer, startServer, type RunningServer } from '../support/startServer.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop('SIGKILL')));
});

async function start(env: Record<string, string>): Promise<RunningServer> {
  const server = await startServer({ args: ['neo4j'], env });
  running.push(server);
  return server;
}

async function ask(server: RunningServer, query: string) {
  const url = new URL(`/graphql?query=${encodeURIComponent(query)}`, server.address);
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  return (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

async function runCommand(words: string[], env: Record<string, string>) {
  const child = spawn('node', ['--import', 'jiti/register', 'graph-seed/cli.ts', ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output };
}

describeNeo4j('npm run start:neo4j without NEO4J_URI', () => {
  let dataFolder = '';

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'fazhi-command-'));
    await mkdir(join(dataFolder, 'neo4j'));
    const { jars } = requireNeo4j();
    await symlink(jars, join(dataFolder, 'neo4j', basename(jars)));
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));

  const readServerPid = async (): Promise<number> => {
    const file = await readFile(join(dataFolder, 'neo4j', 'home', 'server.json'), 'utf8');
    return (JSON.parse(file) as { pid: number }).pid;
  };
  const waitUntilGone = async (pid: number): Promise<void> => {
    while (await findProcess(pid)) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('goes from nothing to the graph, and again after SIGKILL, and leaves no process', async () => {
    const query = '{ graph { store revision } statistics { entities relations } }';
    const first = await start({ FAZHI_DATA: dataFolder });
    expect(first.output()).toMatch(
      /Starting Neo4j …[^]*Loading the seed …[^]*Asking what is asked first …[^]*ready at/,
    );
    expect(first.output()).not.toContain('Not all of it was answered');
    expect((await stat(join(dataFolder, 'neo4j', 'password'))).mode & 0o777).toBe(0o600);
    const before = await ask(first, query);
    expect(before.data?.['graph']).toMatchObject({ store: 'neo4j' });
    const pid = await readServerPid();
    await first.stop('SIGKILL');

    const second = await start({ FAZHI_DATA: dataFolder });
    expect(await findProcess(pid)).toBeNull();
    expect(await ask(second, query)).toEqual(before);
    const secondPid = await readServerPid();
    expect(await second.stop('SIGINT')).toBe(0);
    await waitUntilGone(secondPid);
    // Two starts that ask ahead, and a page that may have to be built.
  }, 300_000);
});

describeNeo4j('npm run start:neo4j with NEO4J_URI', () => {
  let dataFolder = '';
  let boltPort = 0;
  let password = '';
  let server: RunningNeo4j | null = null;

  const open = async (): Promise<void> => {
    const { java, jars } = requireNeo4j();
    const home = join(dataFolder, 'neo4j', 'home');
    server = await startNeo4j({ java, jars, home, boltPort, password });
  };
  const env = (more: Record<string, string> = {}): Record<string, string> => ({
    NEO4J_URI: `neo4j://127.0.0.1:${boltPort}`,
    NEO4J_PASSWORD: password,
    ...more,
  });

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'fazhi-named-'));
    await mkdir(join(dataFolder, 'neo4j'));
    const { jars } = requireNeo4j();
    await symlink(jars, join(dataFolder, 'neo4j', basename(jars)));
    // Once with a password of its own making, so that there is a wrong one; then on a port that stays.
    const local = await openLocalNeo4j({ dataFolder });
    password = local.password;
    await local.stop();
    boltPort = await findFreePort();
    await open();
  });
  afterAll(async () => {
    await server?.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  });

  describe('says in one line what to do', () => {
    it.each([
      ['a wrong password', { NEO4J_PASSWORD: 'wrong' }, 'correct NEO4J_USER and NEO4J_PASSWORD'],
      ['an unknown database', { NEO4J_DATABASE: 'nowhere' }, 'correct NEO4J_DATABASE'],
      ['an empty database', {}, 'npm run seed:load'],
    ])('to %s', async (_case, more, fix) => {
      const { status, output } = await runServer({ args: ['neo4j'], env: env(more) });
      expect(status).toBe(1);
      expect(output).toContain(fix);
      expect(output.trim().split('\n')).toHaveLength(1);
    });
  });

  it('answers in time while Neo4j is away, and by itself once it is back', async () => {
    expect(await runCommand(['load'], env())).toMatchObject({ status: 0 });
    const app = await start(env());
    const query = '{ search(text: "府院", first: 1) { hits { entity { name { zh } } } } }';
    const before = await ask(app, query);
    expect(before.errors).toBeUndefined();
    const readyz = async () => (await fetch(new URL('/readyz', app.address))).status;

    await server?.stop();
    const began = Date.now();
    const { errors } = await ask(app, query);
    // The promise to clients is 5 s; the rest is for a busy machine.
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|stack|\.ts/);
    expect(await readyz()).toBe(503);
    expect((await fetch(new URL('/healthz', app.address))).status).toBe(200);

    await open();
    await expect.poll(readyz, { timeout: 20_000, interval: 200 }).toBe(200);
    expect(await ask(app, query)).toEqual(before);
    // A load, a start that asks ahead, and another start of the database.
  }, 180_000);
});
