import type { Relation, ReportGraph } from '../model.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { toSample } from '../statistics/toSample.ts';
import { readWords } from './readWords.ts';

const USAGE =
  'Give whole numbers from 0 on, a count from 1: npm run seed:sample -- --seed 7 --count 60';

/**
 * `sample --seed N --count C`: a sheet of relations to be read against their sentences by someone who did not write
 * them, spread over types and bases; the same seed gives the same sheet. 2 where the numbers are none.
 */
export async function sampleCommand(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const { seed } = await readSeed(SEED_FOLDER);
  if (!seed) {
    console.error('The seed does not pass its check: see `npm run seed:check`.');
    return 1;
  }
  const graphs = new Map(seed.reports.map((graph) => [graph.report.id, graph]));
  const sample = toSample(
    seed.reports.flatMap(({ relations }) => relations),
    options,
  );
  console.log(`# ${sample.length} relations, seed ${options.seed}, revision ${seed.revision}\n`);
  console.log(
    'Read the sentence first. Verdict: right, wrong type, wrong direction, wrong agent, too strong.\n',
  );
  for (const [at, relation] of sample.entries()) {
    const graph = graphs.get(relation.report);
    if (graph) console.log(toSheet(at + 1, relation, graph));
  }
  return 0;
}

function readOptions(words: readonly string[]): { seed: number; count: number } | null {
  const read = readWords(words, {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
  });
  if (!read || read.positionals.length > 0) return null;
  const [seed, count] = [read.values.seed, read.values.count].map(toWhole);
  return seed !== undefined && count ? { seed, count } : null;
}

/** From 0 on, in plain digits. */
function toWhole(word: string): number | undefined {
  return /^\d+$/.test(word) && Number.isSafeInteger(Number(word)) ? Number(word) : undefined;
}

function toSheet(number: number, relation: Relation, { report, entities }: ReportGraph): string {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name.zh ?? id;
  const { type, source, target, basis, agent, verb, note, evidence } = relation;
  const starts = [...new Set(evidence.map(({ sentenceStart }) => sentenceStart))];
  const sentences = starts.map(
    (at) => report.sentences.find(({ start }) => start === at)?.text ?? '',
  );
  const manner = [basis, agent, verb && `“${verb}”`].filter((part) => part !== null).join(', ');
  return [
    `## ${number}: ${relation.id}`,
    ...sentences.map((sentence) => `> ${sentence}`),
    '',
    `${nameOf(source)} **${type}** ${nameOf(target)} (${manner})`,
    `Quoted: ${evidence.map(({ quote }) => `“${quote}”`).join(' ')}`,
    ...(note ? [`Note: ${note.zh}`] : []),
    'Verdict:',
    '',
  ].join('\n');
}
