import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./run-with-parent.sh', import.meta.url));

/** Seconds that a process gets to end by itself once it has been told to. */
export const GRACE_SECONDS = 20;

export interface SpawnOptions {
  env?: Record<string, string>;
  /** File descriptor for the output and the errors; absent: both come through pipes. */
  output?: number;
}

/**
 * Starts a program that does not outlive this process, not even where this process is killed by SIGKILL.
 * It stands in a session of its own, so that Ctrl-C reaches only us and we end it in order.
 */
export function spawnWithParent(
  command: string,
  args: readonly string[],
  { env = {}, output }: SpawnOptions = {},
): ChildProcess {
  const child = spawn('sh', [SCRIPT, String(GRACE_SECONDS), command, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['pipe', output ?? 'pipe', output ?? 'pipe'],
  });
  child.stdin?.on('error', () => undefined);
  return child;
}

/** Resolves with the exit status once the program has ended; null where a signal ended it. */
export function waitForExit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
