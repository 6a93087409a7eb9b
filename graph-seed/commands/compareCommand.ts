import { join } from 'node:path';
import { compareCurations } from '../compare/compareCurations.ts';
import { toCuration } from '../compare/Curation.ts';
import { isDiskError } from '../compare/isDiskError.ts';
import { listKept } from '../compare/listKept.ts';
import { readCuration } from '../compare/readCuration.ts';
import { toComparisonLines, toDifferenceLines } from '../compare/toComparisonLines.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { toReportText } from '../text/ReportText.ts';
import { readWords } from './readWords.ts';

const USAGE =
  'Give a report and a folder that holds its two curations as first/ and second/: npm run seed:compare -- wancheng-2025 docs/curation/wancheng-2025 [--list]';

/**
 * `compare <report> <folder> [--list]`: how two independent curations of a report agree, section by section, and what
 * of their differences the graph holds now; with `--list` each difference. 1 where something cannot be read, 2 where
 * the words are none of these.
 */
export async function compareCommand(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (!options) return complain(USAGE, 2);
  const { seed } = await readSeed(SEED_FOLDER);
  if (!seed) return complain('The seed does not pass its check: see `npm run seed:check`.', 1);
  const graph = seed.reports.find(({ report }) => report.id === options.report);
  if (!graph) return complain(`There is no report “${options.report}”. ${USAGE}`, 1);
  const text = toReportText(graph.report);
  const readings = [];
  for (const name of ['first', 'second']) {
    const folder = join(options.folder, name);
    try {
      readings.push(await readCuration(folder, text));
    } catch (error) {
      if (!isDiskError(error)) throw error;
      return complain(`${error.path ?? folder} cannot be read (${error.message}). ${USAGE}`, 1);
    }
  }
  const faults = readings.flatMap((reading) => reading.faults);
  const [first, second] = readings.map(({ curation }) => curation);
  if (faults.length > 0 || !first || !second) return complain(faults.join('\n'), 1);
  const sections = compareCurations(
    graph.report.sections.map((section) => section.id),
    first,
    second,
  ).filter(({ agreed, onlyFirst, onlySecond }) =>
    [agreed, onlyFirst, onlySecond].some(({ length }) => length > 0),
  );
  const own = toCuration(graph);
  const kept = new Set([...listKept(own, first), ...listKept(own, second)]);
  const lines = options.list
    ? sections.flatMap(toDifferenceLines)
    : toComparisonLines(sections, kept);
  for (const line of lines) console.log(line);
  return 0;
}

function readOptions(words: readonly string[]) {
  const read = readWords(words, { list: { type: 'boolean', default: false } });
  const [report, folder, ...more] = read?.positionals ?? [];
  if (!read || report === undefined || folder === undefined || more.length > 0) return null;
  return { report, folder, list: read.values.list };
}

function complain(message: string, status: number): number {
  console.error(message);
  return status;
}
