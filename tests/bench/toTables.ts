import type { Growth } from './benchQuestions.ts';
import type { Measured } from './compare.ts';
import { holds, toRatio as toDuelRatio, type Duel } from './page/spread.ts';
import type { OfflineResult } from './page/benchOffline.ts';
import type { PageResult } from './page/benchPage.ts';
import type { Result, SizeResult } from './Result.ts';

/** The result as tables of Markdown, for a terminal and for docs/performance.md; of what was measured. */
export function toTables({
  sizes,
  growth,
  protections,
  memory,
  search,
  page,
  offline,
}: Result): string {
  return [
    ...(sizes.length > 0 ? toQuestionTables(sizes, growth) : []),
    ...(protections.length > 0 ? toProtectionTables(protections) : []),
    ...(memory.length > 0 ? toMemoryTables(memory) : []),
    ...(search.length > 0 ? toSearchTables(search) : []),
    ...(page ? toPageTables(page) : []),
    ...(offline ? toOfflineTables(offline) : []),
  ].join('\n\n');
}

function toQuestionTables(sizes: Result['sizes'], growth: Result['growth']): string[] {
  return [
    '### Questions',
    toTable(
      [
        'relations',
        'question',
        'statements',
        'API p50 ms',
        'API / driver p50',
        'API / driver per second',
        '@neo4j/graphql / API p50',
        '@neo4j/graphql / API per second',
      ],
      sizes.flatMap(toQuestionRows),
    ),
    '### Growth of the API’s p50 with the graph',
    toTable(
      [
        'question',
        ...Object.keys(growth[0]?.measured ?? {}).map((size, at) =>
          at === 0 ? `${size}: p50 ms` : `${size}: times that`,
        ),
      ],
      growth.map(toGrowthRow),
    ),
  ];
}

function toProtectionTables(protections: Result['protections']): string[] {
  return [
    '### Protections',
    toTable(
      [
        'store',
        'question',
        'way',
        'ours / Yoga as it comes, per second',
        'the same, p50',
        'ours / Yoga without any limit, per second',
        'ours, per second',
      ],
      protections.map(({ store, question, way, measured: { naked, bare, protected: own } }) => [
        store,
        question,
        way === 'fetch' ? 'in process' : 'over HTTP',
        toRatio(own?.perSecond, bare?.perSecond),
        toRatio(own?.p50Ms, bare?.p50Ms),
        toRatio(own?.perSecond, naked?.perSecond),
        toNumber(own?.perSecond),
      ]),
    ),
  ];
}

function toMemoryTables(memory: Result['memory']): string[] {
  return [
    '### Memory of the server',
    toTable(
      ['requests', 'heap MB', 'resident MB'],
      memory.map(({ requests, heapMb, rssMb }) => [requests, heapMb, rssMb].map(String)),
    ),
  ];
}

function toSearchTables(search: Result['search']): string[] {
  return [
    '### The search index',
    toTable(
      ['entities', 'build ms', ...Object.keys(search[0]?.p50Ms ?? {}).map((name) => `${name}, ms`)],
      search.map(({ entities, buildMs, p50Ms }) =>
        [entities, Math.round(buildMs), ...Object.values(p50Ms).map(toNumber)].map(String),
      ),
    ),
  ];
}

function toPageTables({ duels, times }: PageResult): string[] {
  return [
    '### The page against a bare Cytoscape page',
    toTable(
      ['', 'ours, median ms', 'bare', 'ours, least ms', 'bare', 'ours / bare', 'at most', 'holds'],
      duels.map(toDuelRow),
    ),
    '### The page by itself',
    toTable(
      ['', 'median ms', 'least ms'],
      times.map(({ name, spread: { median, least } }) => [name, toNumber(median), toNumber(least)]),
    ),
  ];
}

function toOfflineTables({ bytes, duels }: OfflineResult): string[] {
  return [
    `### Opening the file for offline use (${(bytes / 1e6).toFixed(2)} MB), nothing cached`,
    toTable(
      [
        '',
        'file, median ms',
        'served',
        'file, least ms',
        'served',
        'file / served',
        'at most',
        'holds',
      ],
      duels.map(toDuelRow),
    ),
  ];
}

function toDuelRow(duel: Duel): string[] {
  const { name, ours, bare, most } = duel;
  const held = holds(duel);
  return [
    name,
    toNumber(ours.median),
    toNumber(bare.median),
    toNumber(ours.least),
    toNumber(bare.least),
    toDuelRatio(duel).toFixed(2),
    most === null ? '–' : String(most),
    held === null ? '–' : held ? 'yes' : 'no',
  ];
}

function toQuestionRows({ size, questions }: SizeResult): string[][] {
  return questions.flatMap((answered) => {
    if ('fault' in answered) return [[String(size), answered.question, answered.fault]];
    const { question, statements, measured } = answered;
    const { driver, api, library, http } = measured;
    const toRow = (name: string, own: Measured | undefined, other?: Measured): string[] => [
      String(size),
      name,
      String(statements),
      toNumber(own?.p50Ms),
      toRatio(own?.p50Ms, driver?.p50Ms),
      toRatio(driver?.perSecond, own?.perSecond),
      toRatio(other?.p50Ms, own?.p50Ms),
      other?.fault === undefined ? toRatio(own?.perSecond, other?.perSecond) : 'gave up',
    ];
    return [
      toRow(question, api, library),
      ...(http ? [toRow(`${question}, over HTTP`, http)] : []),
    ];
  });
}

/** Each size as a multiple of the smallest. */
function toGrowthRow({ question, measured }: Growth): string[] {
  const [smallest, ...others] = Object.values(measured);
  return [
    question,
    toNumber(smallest?.p50Ms),
    ...others.map(({ p50Ms }) => toRatio(p50Ms, smallest?.p50Ms)),
  ];
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toRatio(one: number | undefined, other: number | undefined): string {
  if (one === undefined || other === undefined) return '–';
  // Nobody had answered within the time of a contest.
  return Number.isFinite(one / other) ? (one / other).toFixed(2) : '–';
}

function toNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 3);
}
