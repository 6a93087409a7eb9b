import { compareStrings } from './text/compareStrings.ts';
import type { CheckedReport, Located } from './check/CheckedReport.ts';
import { toCoverage } from './coverage.ts';
import type { Entity, Evidence, Relation, Report, ReportGraph, Tour } from './model.ts';
import type { EntityDraft, RelationDraft } from './read/readClaims.ts';
import { toDigest } from './text/toDigest.ts';
import { toSortKey } from './text/toSortKey.ts';

/** What a report's own files say; tours are told of it. */
export type ReportClaims = Omit<ReportGraph, 'tours' | 'digest'>;

export function toReportClaims(checked: CheckedReport): ReportClaims {
  const { report: id } = checked.text;
  const claims = {
    entities: sortInText(checked.entities.map((entity) => toEntity(id, entity))),
    relations: sortInText(toRelations(id, checked.relations)),
  };
  const head = toReport(checked);
  return { report: { ...head, coverage: toCoverage(head, claims) }, ...claims };
}

export function toReportGraph(claims: ReportClaims, tours: Tour[]): ReportGraph {
  const graph = { ...claims, tours };
  return { ...graph, digest: toDigest(graph) };
}

function toReport({ head, text, translations }: CheckedReport): Omit<Report, 'coverage'> {
  const { title, issuer, period, source, sha256 } = toComplete(head.fields);
  const english = new Map(translations.map(({ draft, start }) => [start, draft.fields.en]));
  return {
    id: text.report,
    title,
    issuer: `${text.report}.${issuer}`,
    period,
    source,
    text: text.text,
    sha256,
    sections: [...text.sections],
    sentences: text.sentences.map(({ start, end }) => ({
      text: text.text.slice(start, end),
      translation: english.get(start) ?? null,
      start,
      end,
    })),
  };
}

function toEntity(report: string, { draft, evidence }: Located<EntityDraft>): Entity {
  const { id, kind, category, name, aliases, description, collective, measure, concept } =
    toComplete(draft.fields);
  return {
    id: `${report}.${id}`,
    kind,
    category,
    name,
    sortKey: toSortKey(name.zh),
    aliases,
    description,
    collective,
    report,
    evidence,
    measure: measure
      ? { ...measure, of: measure.of === null ? null : `${report}.${measure.of}` }
      : null,
    concept,
  };
}

/** Ids number the relations of one triple in text order, so that a new claim further down changes none. */
function toRelations(report: string, located: readonly Located<RelationDraft>[]): Relation[] {
  const times = new Map<string, number>();
  return [...located]
    .sort((a, b) => compareEvidence(a.evidence, b.evidence))
    .map(({ draft, evidence }) => {
      const { source, type, target, basis, agent, verb, note } = toComplete(draft.fields);
      const triple = `${report}.${source}~${type}~${target}`;
      const time = (times.get(triple) ?? 0) + 1;
      times.set(triple, time);
      return {
        id: time === 1 ? triple : `${triple}~${time}`,
        type,
        source: `${report}.${source}`,
        target: `${report}.${target}`,
        basis,
        agent,
        verb,
        note,
        report,
        evidence,
      };
    });
}

function sortInText<T extends { id: string; evidence: Evidence[] }>(items: readonly T[]): T[] {
  const startOf = ({ evidence }: T) => evidence[0]?.start ?? 0;
  return [...items].sort((a, b) => startOf(a) - startOf(b) || compareStrings(a.id, b.id));
}

/** By the first quotes, then by those that follow, so that file order decides nothing. */
function compareEvidence(a: readonly Evidence[], b: readonly Evidence[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (!other) return 1;
    if (one.start !== other.start || one.end !== other.end)
      return one.start - other.start || one.end - other.end;
  }
  return a.length - b.length;
}

/** A draft without problems has all its fields: they were read by a schema that demands them. */
function toComplete<T>(fields: Partial<T>): T {
  return fields as T;
}
