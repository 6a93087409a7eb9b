import type {
  Agent,
  Basis,
  Entity,
  Evidence,
  Measure,
  Relation,
  RelationType,
} from '../../graph-seed/model.ts';
import { findEvidence } from './buildReport.ts';
import type { ReportHead } from './buildReport.ts';

/** Words of the report, with which of their occurrences is meant where it is not the first. */
export type Quote = string | readonly [words: string, nth: number];

export interface EntityRow {
  slug: string;
  category: string;
  name: string;
  sortKey: string;
  quotes: readonly Quote[];
  aliases?: string[];
  collective?: boolean;
  measure?: Measure;
  concept?: string;
}

export type RelationRow = readonly [
  source: string,
  type: RelationType,
  target: string,
  basis: Basis,
  agent: Agent | null,
  ...quotes: Quote[],
];

function toQuotes(report: ReportHead, quotes: readonly Quote[]): Evidence[] {
  return quotes.map((quote) =>
    typeof quote === 'string'
      ? findEvidence(report, quote)
      : findEvidence(report, quote[0], quote[1]),
  );
}

export function toEntity(report: ReportHead, row: EntityRow): Entity {
  return {
    id: `${report.id}.${row.slug}`,
    kind: row.category.split('.')[0]?.toUpperCase() as Entity['kind'],
    category: row.category,
    name: { zh: row.name, en: `The ${row.slug}` },
    sortKey: row.sortKey,
    aliases: row.aliases ?? [],
    description: { zh: `${row.name}。`, en: `This is the ${row.slug}.` },
    collective: row.collective ?? false,
    report: report.id,
    evidence: toQuotes(report, row.quotes),
    measure: row.measure ?? null,
    concept: row.concept ?? null,
  };
}

/** Rows of the same triple get the ids that the seed gives them: the first plain, then `~2`. */
export function toRelations(report: ReportHead, rows: readonly RelationRow[]): Relation[] {
  const seen = new Map<string, number>();
  return rows.map(([source, type, target, basis, agent, ...quotes]) => {
    const triple = `${report.id}.${source}~${type}~${target}`;
    const nth = (seen.get(triple) ?? 0) + 1;
    seen.set(triple, nth);
    return {
      id: nth === 1 ? triple : `${triple}~${nth}`,
      type,
      source: `${report.id}.${source}`,
      target: `${report.id}.${target}`,
      basis,
      agent,
      verb: basis === 'STATED' ? '开展' : null,
      note: basis === 'INFERRED' ? { zh: '据名称', en: 'From the name' } : null,
      report: report.id,
      evidence: toQuotes(report, quotes),
    };
  });
}
