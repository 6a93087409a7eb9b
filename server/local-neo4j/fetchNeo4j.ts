import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findMaven } from './findTool.ts';
import { LocalNeo4jError, OR_USE_ANOTHER } from './LocalNeo4jError.ts';
import { isAlive } from './processes.ts';
import { spawnWithParent, waitForExit } from './spawnWithParent.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const JARS_BETWEEN_MESSAGES = 25;

export type OnProgress = (message: string) => void;

/** As the pom names it, e.g. `5.26.30`. */
export function readNeo4jVersion(): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(
    readFileSync(POM, 'utf8'),
  )?.[1];
  if (!version) throw new Error(`${POM} names no version of org.neo4j:neo4j.`);
  return version;
}

/**
 * Sees to it that `folder` holds a Neo4j Community server, and answers the folder of its jars. It appears there
 * in one move, so a fetch that was broken off, or two at once, never leave half a server.
 */
export async function fetchNeo4j(
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<string> {
  const version = readNeo4jVersion();
  const jars = join(folder, `jars-${version}`);
  if (existsSync(jars)) return jars;

  const maven = await findMaven();
  await removeAbandoned(jars);
  const partial = `${jars}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  onProgress(`Fetching Neo4j ${version} Community (GPL-3.0, about 120 MB, once) …`);
  try {
    await copyJars(maven, partial, onProgress);
    await rename(partial, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return jars;
}

async function copyJars(maven: string, folder: string, onProgress: OnProgress): Promise<void> {
  const child = spawnWithParent(maven, [
    ...['-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime'],
    `-DoutputDirectory=${folder}`,
  ]);
  const errors: string[] = [];
  let fetched = 0;
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^\[ERROR\] \S/.test(line)) errors.push(line.slice('[ERROR] '.length));
      if (!/Downloaded from .*\.jar/.test(line)) return;
      fetched += 1;
      if (fetched % JARS_BETWEEN_MESSAGES === 0)
        onProgress(`Fetching Neo4j: ${fetched} files so far …`);
    });
  }
  child.stderr?.resume();
  const status = await waitForExit(child);
  if (status === 0) {
    onProgress(`Neo4j is fetched: ${(await readdir(folder)).length} files.`);
    return;
  }
  const reason = errors[0] ?? `Maven ended with status ${String(status)}`;
  throw new LocalNeo4jError(
    'FETCH_FAILED',
    `Neo4j could not be fetched (${reason}): check the network and Maven's settings and start again, ${OR_USE_ANOTHER}.`,
  );
}

async function removeAbandoned(jars: string): Promise<void> {
  const folder = dirname(jars);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
