import type { Seed } from '../model.ts';
import { toProblemLine } from '../parse/Problem.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { toReportLines } from '../statistics/toReportLines.ts';

/**
 * `check [folder]`: prints what the graph of each report without a faulty claim covers and how it is made up, then every
 * problem on a line of its own; 1 where there is any.
 */
export async function checkCommand([folder = SEED_FOLDER]: readonly string[]): Promise<number> {
  const reading = await readSeed(folder);
  for (const graph of reading.seed ? reading.seed.reports : reading.graphs)
    for (const line of toReportLines(graph)) console.log(line);
  if (reading.seed) {
    console.log(toSummary(reading.seed));
    return 0;
  }
  const { problems } = reading;
  for (const problem of problems) console.log(toProblemLine(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(`${count(problems.length, 'problem')} in ${count(files, 'file')}`);
  return 1;
}

function toSummary({ reports, revision }: Seed): string {
  return `${count(reports.length, 'report')} without a problem; revision ${revision}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
