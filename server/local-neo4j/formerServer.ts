import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LocalNeo4jError } from './LocalNeo4jError.ts';
import { findProcess } from './processes.ts';
import { GRACE_SECONDS } from './spawnWithParent.ts';

/** Which process serves a home folder, and which one of ours started it. */
interface PidFile {
  pid: number;
  owner: number;
}

const toPath = (home: string): string => join(home, 'server.json');

export async function writePidFile(home: string, file: PidFile): Promise<void> {
  const path = toPath(home);
  await writeFile(`${path}.new`, JSON.stringify(file));
  await rename(`${path}.new`, path);
}

/**
 * Waits until the server of a former run has left this home folder: where that run was killed, its server may still
 * be closing its files. Throws where that run is still going.
 */
export async function awaitFormerServer(home: string): Promise<void> {
  const former = await readPidFile(home);
  if (!former) return;
  const deadline = Date.now() + (GRACE_SECONDS + 5) * 1000;
  for (;;) {
    const server = await findProcess(former.pid);
    // Ids are used again: it is ours only where its command line names this folder.
    if (!server?.command.includes(`--home-dir=${home}`)) return;
    if (server.parent === former.owner) {
      throw new LocalNeo4jError(
        'IN_USE',
        `The Neo4j data in ${dirname(home)} is in use by process ${former.owner}: stop that one first, or set FAZHI_DATA to another folder.`,
      );
    }
    if (Date.now() > deadline) process.kill(former.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function readPidFile(home: string): Promise<PidFile | null> {
  try {
    const { pid, owner } = JSON.parse(await readFile(toPath(home), 'utf8')) as Partial<PidFile>;
    return typeof pid === 'number' && typeof owner === 'number' ? { pid, owner } : null;
  } catch {
    return null;
  }
}
