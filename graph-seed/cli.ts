/** The seed's commands: `node --import jiti/register graph-seed/cli.ts <command>`. */
import { checkCommand } from './commands/checkCommand.ts';
import { compareCommand } from './commands/compareCommand.ts';
import { sampleCommand } from './commands/sampleCommand.ts';
import { stampCommand } from './commands/stampCommand.ts';

/** Each takes the words behind its name and answers with an exit status. */
const COMMANDS: Record<string, (words: readonly string[]) => Promise<number>> = {
  check: checkCommand,
  compare: compareCommand,
  // Only here: the other commands do without the database's driver.
  load: async (words) => (await import('./commands/loadCommand.ts')).loadCommand(words),
  sample: sampleCommand,
  stamp: stampCommand,
};

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(words);
  console.error(
    `There is no command “${name}”; use one of ${Object.keys(COMMANDS).join(', ')}, e.g. \`npm run seed:check\`.`,
  );
  return 2;
}

// A reader that has seen enough, such as `head`, shuts the pipe: no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
