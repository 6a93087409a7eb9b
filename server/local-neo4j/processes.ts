import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Parent and command line of a process; null where it has ended. */
export async function findProcess(
  pid: number,
): Promise<{ parent: number; command: string } | null> {
  const output = await run('ps', ['-ww', '-o', 'ppid=,stat=,args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
  const match = /^\s*(\d+)\s+(\S+)\s+(.*\S)\s*$/s.exec(output);
  // A zombie has ended; only nobody has asked for its status yet.
  if (!match?.[2] || match[2].startsWith('Z')) return null;
  return { parent: Number(match[1]), command: match[3] ?? '' };
}
