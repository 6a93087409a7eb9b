import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningServer {
  /** The page's address, with a slash at its end. */
  address: string;
  process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Sends the signal and waits for the end; answers the exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface EndedServer {
  status: number | null;
  output: string;
}

interface StartOptions {
  args?: string[];
  env?: Record<string, string>;
}

function run({ args = [], env = {} }: StartOptions) {
  const child = spawn('node', ['--import', 'jiti/register', 'server/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', NEO4J_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  return { child, ended, output: () => output };
}

/** Starts the real server as a process of its own and waits until it says that it is ready. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const { child, ended, output } = run(options);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const ready = /ready at (\S+)/.exec(output());
      if (ready?.[1]) resolve(ready[1]);
    });
    void ended.then((status) => reject(new Error(`ended with ${status}:\n${output()}`)));
  });
  return {
    address,
    process: child,
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the server where it cannot run, and waits for its end. */
export async function runServer(options: StartOptions = {}): Promise<EndedServer> {
  const { ended, output } = run(options);
  return { status: await ended, output: output() };
}
