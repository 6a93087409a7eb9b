import { AGENTS, BASES } from '../../../graph-seed/model.ts';
import type { Entity, Relation, Text } from '../../../graph-seed/model.ts';
import type { Count, NamedCount, Statistics } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** `report` null: of all reports. */
export function getStatistics(graph: MemoryGraph, report: string | null): Statistics {
  const isMeant = (claim: { report: string }): boolean =>
    report === null || claim.report === report;
  const entities = graph.entities.TEXT.filter(isMeant);
  const relations = graph.relations.filter(isMeant);
  const sections = [...graph.reports.values()]
    .filter(({ id }) => report === null || id === report)
    .flatMap((each) => each.sections);
  const { kinds, categories, relationTypes } = graph.ontology;
  return {
    entities: entities.length,
    relations: relations.length,
    evidence: countQuotes(entities) + countQuotes(relations),
    byKind: countTerms(kinds, entities, ({ kind }) => kind),
    byCategory: countTerms(categories, entities, ({ category }) => category),
    byRelationType: countTerms(relationTypes, relations, ({ type }) => type),
    byBasis: count(BASES, relations, ({ basis }) => basis),
    byAgent: count(AGENTS, relations, ({ agent }) => agent),
    bySection: sections.map(({ id, title }) => ({
      id,
      name: title,
      count: graph.entitiesBySection.get(id)?.size ?? 0,
    })),
  };
}

function countQuotes(claims: readonly (Entity | Relation)[]): number {
  return claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

function countTerms<T>(
  terms: readonly { id: string; name: Text }[],
  items: readonly T[],
  toId: (item: T) => string,
): NamedCount[] {
  const counts = count(
    terms.map(({ id }) => id),
    items,
    toId,
  );
  return terms.map(({ id, name }, at) => ({ id, name, count: counts[at]?.count ?? 0 }));
}

/** One count for each id, in their order. */
function count<T>(
  ids: readonly string[],
  items: readonly T[],
  toId: (item: T) => string | null,
): Count[] {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(toId(item), (counts.get(toId(item)) ?? 0) + 1);
  return ids.map((id) => ({ id, count: counts.get(id) ?? 0 }));
}
