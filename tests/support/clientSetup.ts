import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds the pages once, before any test starts a server that would; as `npm start` does, because under the test
 * runner's NODE_ENV they would be built for development.
 */
export default function setup(): void {
  execFileSync('node', ['--import', 'jiti/register', 'scripts/build.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
    // What is wrong with the page is said where it can be read.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
