import type { CuratedRelation } from './Curation.ts';
import type { Difference, SectionComparison } from './compareCurations.ts';

type Row = readonly [
  section: string,
  first: number,
  second: number,
  agreed: number,
  onlyFirst: number,
  onlySecond: number,
  differing: number,
  keptFirst: number,
  keptSecond: number,
];

const HEAD = [
  'Section',
  'First',
  'Second',
  'Agreed',
  'Only first',
  'Only second',
  'Differing',
  'Kept of the first’s',
  'Kept of the second’s',
  'F1',
];

/**
 * A Markdown table. Differing: pairs that both tie, by another type or the other way round. Kept: how many of the
 * claims that only one made, or made otherwise, are among `kept`.
 */
export function toComparisonLines(
  sections: readonly SectionComparison[],
  kept: ReadonlySet<CuratedRelation>,
): string[] {
  const rows = sections.map((section) => toRow(section, kept));
  const total = rows.reduce<Row>(
    (sum, row) =>
      sum.map((value, at) =>
        at === 0 ? 'all' : Number(value) + Number(row[at]),
      ) as unknown as Row,
    ['all', 0, 0, 0, 0, 0, 0, 0, 0],
  );
  return [
    `| ${HEAD.join(' | ')} |`,
    `|${HEAD.map(() => ' --- ').join('|')}|`,
    ...[...rows, total].map((row) => `| ${[...row, toF1(row)].join(' | ')} |`),
  ];
}

function toRow(
  { section, agreed, onlyFirst, onlySecond }: SectionComparison,
  kept: ReadonlySet<CuratedRelation>,
): Row {
  const otherwise = (differences: Difference[]) =>
    differences.filter(({ tiedOtherwise }) => tiedOtherwise).length;
  return [
    section.slice(section.indexOf('.') + 1),
    agreed.length + onlyFirst.length,
    agreed.length + onlySecond.length,
    agreed.length,
    onlyFirst.length - otherwise(onlyFirst),
    onlySecond.length - otherwise(onlySecond),
    Math.max(otherwise(onlyFirst), otherwise(onlySecond)),
    countKept(onlyFirst, kept),
    countKept(onlySecond, kept),
  ];
}

function countKept(differences: readonly Difference[], kept: ReadonlySet<CuratedRelation>): number {
  return differences.filter(({ written }) => kept.has(written)).length;
}

function toF1([, first, second, agreed]: Row): string {
  return first + second === 0 ? '–' : ((2 * agreed) / (first + second)).toFixed(2);
}

/** Each difference on a line, with the quotes that it rests on, for those who decide it. */
export function toDifferenceLines({ section, onlyFirst, onlySecond }: SectionComparison): string[] {
  const toLine = (who: string, { relation, tiedOtherwise }: Difference): string =>
    `${who}${tiedOtherwise ? ' (tied otherwise)' : ''}: ${relation.source} ${relation.type} ${relation.target} | ${relation.evidence.map(({ quote }) => quote).join(' … ')}`;
  return [
    `## ${section}`,
    ...onlyFirst.map((difference) => toLine('first', difference)),
    ...onlySecond.map((difference) => toLine('second', difference)),
  ];
}
