import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { alignEntities } from '../compare/alignEntities.ts';
import { compareCurations, toKey, translate } from '../compare/compareCurations.ts';
import type { Curation } from '../compare/Curation.ts';
import { readCuration } from '../compare/readCuration.ts';
import { toComparisonLines, toDifferenceLines, toKeys } from '../compare/toComparisonLines.ts';
import type { ReportGraph } from '../model.ts';
import { readSeed } from '../readSeed.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import type { ReportText } from '../text/ReportText.ts';

const USAGE =
  'Give a report and a folder that holds its two curations as first/ and second/: npm run seed:compare -- wancheng-2025 docs/curation/wancheng-2025 [--list]';

/**
 * `compare <report> <folder> [--list]`: how two independent curations of a report agree, section by section, and what
 * of their differences the graph holds now; with `--list` each difference. 1 where something cannot be read.
 */
export async function compareCommand(words: readonly string[]): Promise<number> {
  const [id, folder] = words.filter((word) => !word.startsWith('--'));
  if (id === undefined || folder === undefined) return complain(USAGE, 2);
  const { seed } = await readSeed(SEED_FOLDER);
  if (!seed) return complain('The seed does not pass its check: see `npm run seed:check`.', 1);
  const graph = seed.reports.find(({ report }) => report.id === id);
  if (!graph) return complain(`There is no report “${id}”. ${USAGE}`, 1);
  const folders = ['first', 'second'].map((name) => join(folder, name)) as [string, string];
  for (const each of folders)
    if (
      !(await access(each).then(
        () => true,
        () => false,
      ))
    )
      return complain(`${each} is missing. ${USAGE}`, 1);
  const text = toText(graph);
  const first = await readCuration(folders[0], text);
  const second = await readCuration(folders[1], text);
  const faults = [...first.faults, ...second.faults];
  if (faults.length > 0) return complain(`These cannot be compared: ${faults.join(', ')}.`, 1);
  const sections = compareCurations(
    graph.report.sections.map((section) => section.id),
    first.curation,
    second.curation,
  ).filter(({ agreed, onlyFirst, onlySecond }) => [agreed, onlyFirst, onlySecond].some(hasSome));
  const lines = words.includes('--list')
    ? sections.flatMap(toDifferenceLines)
    : toComparisonLines(sections, toKept(graph, first.curation, second.curation));
  for (const line of lines) console.log(line);
  return 0;
}

function toKept(graph: ReportGraph, first: Curation, second: Curation) {
  const own = toCuration(graph);
  const held = toKeys(own.relations);
  // What the second tells under the first's ids is looked up under its own ids again.
  const toFirst = alignEntities(first.entities, second.entities);
  const now = translate(second, alignEntities(own.entities, second.entities));
  const keptSecond = new Set(
    translate(second, toFirst).flatMap((relation, at) => {
      const present = now[at];
      return present && held.has(toKey(present)) ? toKey(relation) : [];
    }),
  );
  return {
    first: (relation: Curation['relations'][number]) => held.has(toKey(relation)),
    second: (relation: Curation['relations'][number]) => keptSecond.has(toKey(relation)),
  };
}

/** The graph as a curation: slugs in the place of ids. */
function toCuration({ report, entities, relations }: ReportGraph): Curation {
  const toSlug = (id: string): string => id.slice(report.id.length + 1);
  return {
    entities: entities.map(({ id, kind, name, aliases, evidence }) => ({
      id: toSlug(id),
      kind,
      names: [name.zh, ...aliases],
      evidence,
    })),
    relations: relations.map((relation) => ({
      ...relation,
      source: toSlug(relation.source),
      target: toSlug(relation.target),
    })),
  };
}

function toText({ report }: ReportGraph): ReportText {
  const { id, text, sections, sentences } = report;
  const body = { start: sections[0]?.start ?? 0, end: text.length };
  return { report: id, text, sections, sentences, body };
}

function hasSome(items: readonly unknown[]): boolean {
  return items.length > 0;
}

function complain(message: string, status: number): number {
  console.error(message);
  return status;
}
