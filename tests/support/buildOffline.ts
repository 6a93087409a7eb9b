import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  status: number;
  output: string;
}

/** Runs `npm run build:offline` with these options; as a person would, not as the test runner’s NODE_ENV has it. */
export function runBuildOffline(
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--import', 'jiti/register', 'scripts/buildOffline.ts', ...words],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: '', ...env } },
      (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

/** Writes the file to this path. Throws where that fails. */
export async function buildOffline(out: string, env: Record<string, string> = {}): Promise<void> {
  const words = ['--out', out, ...(env['NEO4J_URI'] === undefined ? [] : ['--neo4j'])];
  const { status, output } = await runBuildOffline(words, env);
  if (status !== 0) throw new Error(output);
}
