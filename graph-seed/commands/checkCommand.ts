import type { Seed } from '../model.ts';
import { toProblemLine } from '../parse/Problem.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { toReportLines } from '../statistics/toReportLines.ts';
import { readWords } from './readWords.ts';

const USAGE =
  'Give at most one folder, that of the seed to check: npm run seed:check -- graph-seed';

/**
 * `check [folder]`: prints what the graph of each report covers and how it is made up, where nothing but gaps was found
 * in the report and nothing at all in the ontology; then every problem on a line of its own. 1 where there is any, 2
 * where the words are more than a folder.
 */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const folder = readFolder(words);
  if (folder === null) {
    console.error(USAGE);
    return 2;
  }
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

function readFolder(words: readonly string[]): string | null {
  const [folder = SEED_FOLDER, ...more] = readWords(words, {})?.positionals ?? [null];
  return more.length > 0 ? null : folder;
}

function toSummary({ reports, revision }: Seed): string {
  return `${count(reports.length, 'report')} without a problem; revision ${revision}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
