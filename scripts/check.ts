/** Everything that can be checked without running the product. All steps run; one that fails fails the whole. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ts = ['node', '--import', 'jiti/register'];

const STEPS: [name: string, command: string[]][] = [
  ['generated code', [...ts, 'scripts/codegen.ts', '--check']],
  ['API page', [...ts, 'scripts/docs.ts', '--check']],
  ['schema descriptions', [...ts, 'scripts/checkSchema.ts']],
  ['types', ['tsc']],
  ['lint and boundaries', ['eslint', '.', '--max-warnings', '0']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unused code and dependencies', ['knip']],
  ['licences, engines, install scripts', [...ts, 'scripts/checkDependencies.ts']],
  ['weight of the first screen', [...ts, 'scripts/checkBundle.ts']],
  ['seed', [...ts, 'graph-seed/cli.ts', 'check']],
];

const failed = STEPS.filter(([name, [command = '', ...args]]) => {
  console.log(`• ${name}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH ?? ''}` },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status !== 0;
}).map(([name]) => name);

if (failed.length > 0) {
  console.error(`\ncheck: ${failed.length} of ${STEPS.length} failed: ${failed.join('; ')}`);
  process.exitCode = 1;
} else {
  console.log(`\ncheck: all ${STEPS.length} passed`);
}
