import type { ReportGraph, Seed } from '../model.ts';
import { toProblemLine } from '../parse/Problem.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';

/** `check [folder]`: prints every problem on a line of its own; 1 where there is any. */
export async function checkCommand([folder = SEED_FOLDER]: readonly string[]): Promise<number> {
  const reading = await readSeed(folder);
  if (reading.seed) {
    console.log(toSummary(reading.seed, new Set(reading.curated)));
    return 0;
  }
  const { problems } = reading;
  for (const problem of problems) console.log(toProblemLine(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(`${count(problems.length, 'problem')} in ${count(files, 'file')}`);
  return 1;
}

function toSummary({ reports, revision }: Seed, curated: ReadonlySet<string>): string {
  const entities = sum(reports, (graph) => graph.entities.length);
  const relations = sum(reports, (graph) => graph.relations.length);
  const quotes = sum(reports, (graph) => listEvidence(graph).length);
  const sentences = reports.map((graph) => countSentences(graph, curated));
  const quoted = sum(sentences, (item) => item.quoted);
  const all = sum(sentences, (item) => item.all);
  return [
    `${count(reports.length, 'report')}: ${entities} entities, ${relations} relations, ${quotes} quotes`,
    `${quoted} of ${all} sentences quoted in ${count(curated.size, 'curated section')}`,
    `revision ${revision}`,
  ].join('; ');
}

function listEvidence({ entities, relations }: ReportGraph) {
  return [...entities, ...relations].flatMap(({ evidence }) => evidence);
}

function countSentences(
  graph: ReportGraph,
  curated: ReadonlySet<string>,
): { quoted: number; all: number } {
  const quoted = new Set(listEvidence(graph).map(({ sentenceStart }) => sentenceStart));
  const { sections, sentences } = graph.report;
  const all = sentences.filter(({ start: at }) => {
    const section = sections.findLast(({ start, end }) => start <= at && at < end);
    return section && curated.has(section.id);
  });
  return { quoted: all.filter(({ start }) => quoted.has(start)).length, all: all.length };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
