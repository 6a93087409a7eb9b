import type { Covered, Entity, ReportGraph, Tour } from '../model.ts';
import { findLikelyDuplicates } from './findLikelyDuplicates.ts';
import { toStatistics } from './toStatistics.ts';
import type { Connected, Counted, Statistics } from './toStatistics.ts';

/** What names and quotes aim at; more is worth a look, and no fault. */
const AIMS = { zh: 14, en: 40, quote: 20, share: 0.1 };

/** What is covered, how the graph is made up, and what deserves a second look. */
export function toReportLines(graph: ReportGraph): string[] {
  const { report, entities, relations } = graph;
  const statistics = toStatistics(graph);
  const { coverage } = report;
  const rows: [label: string, text: string][] = [
    [
      'quoted',
      `sentences ${toShare(coverage.sentences)}, figures ${toShare(coverage.figures)}, characters ${toShare(coverage.characters)}`,
    ],
    ...toUnquoted(graph).map((text, at): [string, string] => [at === 0 ? 'not quoted' : '', text]),
    [
      'sections',
      statistics.sections
        .map((section) => `${section.number}: ${section.entities} + ${section.relations}`)
        .join(', '),
    ],
    ['kinds', toCounts(statistics.kinds, entities.length)],
    ['types', toCounts(statistics.types)],
    ['basis', toCounts(statistics.bases, relations.length)],
    ['agent', toCounts(statistics.agents, sum(statistics.agents))],
    ['quotes', `median ${statistics.medianQuote} characters`],
    ['tours', toTours(graph.tours)],
    [
      'components',
      `${statistics.components.all}, without implied agents ${statistics.components.firm}`,
    ],
    ['most', `without implied agents ${toRanks(statistics.mostConnected.firm, statistics.firm)}`],
    ['', `with them ${toRanks(statistics.mostConnected.all, relations.length)}`],
    ...toFindings(entities, statistics).map((text, at): [string, string] => [
      at === 0 ? 'look at' : '',
      text,
    ]),
  ];
  return [
    `${report.id}: ${entities.length} entities, ${relations.length} relations, ${statistics.quotes} quotes`,
    ...rows.map(([label, text]) => `  ${label.padEnd(11)} ${text}`),
  ];
}

/** Line by line, what no claim quotes. */
function toUnquoted({ report: { text, coverage } }: ReportGraph): string[] {
  const lines = new Map<number, string[]>();
  for (const { start, end } of coverage.unquoted) {
    const line = text.slice(0, start).split('\n').length;
    lines.set(line, [...(lines.get(line) ?? []), text.slice(start, end)]);
  }
  return [...lines].map(([line, runs]) => `report.txt:${line} ${runs.join(' | ')}`);
}

function toFindings(entities: readonly Entity[], statistics: Statistics): string[] {
  const [first] = statistics.mostConnected.firm;
  const longNames = entities.filter(
    ({ name }) => name.zh.length > AIMS.zh || name.en.length > AIMS.en,
  );
  return [
    ...(statistics.medianQuote > AIMS.quote
      ? [`the median quote has over ${AIMS.quote} characters: are they the shortest that say it?`]
      : []),
    ...(first && first.count > statistics.firm * AIMS.share
      ? [`${first.entity.name.zh} holds over a tenth of the relations without implied agents`]
      : []),
    ...findLikelyDuplicates(entities).map(
      (group) => `one thing or several? ${group.map(({ name }) => name.zh).join(', ')}`,
    ),
    ...(longNames.length > 0
      ? [
          `${longNames.length} names over ${AIMS.zh} Chinese or ${AIMS.en} Latin characters: ${longNames.map(({ name }) => (name.zh.length > AIMS.zh ? name.zh : name.en)).join(', ')}`,
        ]
      : []),
  ];
}

function toTours(tours: readonly Tour[]): string {
  if (tours.length === 0) return 'none';
  return tours.map(({ title, steps }) => `${title.zh}, ${steps.length} steps`).join('; ');
}

function toShare({ quoted, total }: Covered): string {
  return `${quoted}/${total} (${toPercent(quoted, total)})`;
}

function toCounts(counts: readonly Counted[], total?: number): string {
  return counts
    .map(({ name, count }) =>
      total === undefined ? `${name} ${count}` : `${name} ${count} (${toPercent(count, total)})`,
    )
    .join(', ');
}

function toRanks(ranks: readonly Connected[], total: number): string {
  return ranks
    .map(({ entity, count }) => `${entity.name.zh} ${count} (${toPercent(count, total)})`)
    .join(', ');
}

function toPercent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10}%`;
}

function sum(counts: readonly Counted[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
