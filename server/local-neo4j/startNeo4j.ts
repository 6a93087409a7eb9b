import { execFile } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChildProcess } from 'node:child_process';
import { LocalNeo4jError } from './LocalNeo4jError.ts';
import { awaitFormerServer, writePidFile } from './formerServer.ts';
import { GRACE_SECONDS, spawnWithParent, waitForExit } from './spawnWithParent.ts';
import { waitForBolt } from './waitForBolt.ts';

export interface StartOptions {
  /** Command or path of the Java to run on. */
  java: string;
  /** Folder of the server's jars, as `fetchNeo4j` answers it. */
  jars: string;
  /** Folder of the configuration, the data and the logs; made where it is missing. */
  home: string;
  /** Port of 127.0.0.1 to listen on. */
  boltPort: number;
  /** Of the user `neo4j`, set before the first start; null switches authentication off. */
  password: string | null;
  startTimeoutMs?: number;
}

export interface RunningNeo4j {
  uri: string;
  pid: number;
  /** Ends the server: SIGTERM, then SIGKILL once it has had its time. May be called twice. */
  stop(): Promise<void>;
}

/** Starts a Neo4j server and waits until it answers. It never outlives this process. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const { java, jars, home, boltPort, password, startTimeoutMs = 90_000 } = options;
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await awaitFormerServer(home);
  await writeFile(join(home, 'conf', 'neo4j.conf'), toConfiguration(boltPort, password !== null));
  if (password !== null && !existsSync(join(home, 'data', 'databases', 'system'))) {
    await setInitialPassword(options, password);
  }

  const output = openSync(join(home, 'logs', 'console.log'), 'w');
  const child = spawnWithParent(java, toArguments(jars, home), { output });
  closeSync(output);
  const exit = waitForExit(child).catch(() => null);
  const pid = child.pid;
  if (pid === undefined)
    throw new LocalNeo4jError('START_FAILED', 'Neo4j did not start: `sh` does not run.');
  await writePidFile(home, { pid, owner: process.pid });

  const deadline = Date.now() + startTimeoutMs;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = once(() => end(child, exit));
  if (!(await waitForBolt(boltPort, () => hasEnded() || Date.now() > deadline)) || hasEnded()) {
    await stop();
    throw new LocalNeo4jError(
      'START_FAILED',
      `Neo4j did not start: ${readFault(home)}; its logs are in ${join(home, 'logs')}.`,
    );
  }
  // From here on a caller that forgets `stop` may still exit; the pipe then ends the server.
  child.unref();
  return { uri: `bolt://127.0.0.1:${boltPort}`, pid, stop };
}

function toConfiguration(boltPort: number, authentication: boolean): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${String(authentication)}`,
    'db.transaction.timeout=60s',
    // Else the server waits ten idle seconds before it ends.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'server.memory.heap.max_size=512m',
    'server.memory.pagecache.size=128m',
    '',
  ].join('\n');
}

function toArguments(jars: string, home: string): string[] {
  return [
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Xmx512m',
    ...['-cp', join(jars, '*')],
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** Through a file, because the arguments of a process can be read by every user of the machine. */
async function setInitialPassword(
  { java, jars, home }: StartOptions,
  password: string,
): Promise<void> {
  const file = join(home, 'conf', 'initial-password');
  await writeFile(file, password, { mode: 0o600 });
  await chmod(file, 0o600);
  try {
    await promisify(execFile)(
      java,
      [
        '-cp',
        join(jars, '*'),
        'org.neo4j.cli.AdminTool',
        'dbms',
        'set-initial-password',
        `@${file}`,
      ],
      { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
    );
  } catch (cause) {
    throw new LocalNeo4jError(
      'START_FAILED',
      `Neo4j did not take its first password; check that ${home} can be written.`,
      { cause },
    );
  } finally {
    await rm(file, { force: true });
  }
}

async function end(child: ChildProcess, exit: Promise<number | null>): Promise<void> {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), GRACE_SECONDS * 1000);
  await exit;
  clearTimeout(kill);
}

/** The first fault that the server's logs name, in one line. */
function readFault(home: string): string {
  for (const name of ['neo4j.log', 'console.log']) {
    const file = join(home, 'logs', name);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const fault = lines.findLast((line) => /\bERROR\b|Caused by|Error:/.test(line));
    if (fault) return fault.trim().slice(0, 300);
  }
  return 'it did not answer in time';
}

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= run());
}
