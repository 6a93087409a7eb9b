import type { Entity, Evidence, Relation, Seed } from '../../graph-seed/model.ts';

export type Attributes = Record<string, unknown>;

/** A graph as a program that reads the file holds it, each thing by its id; what is null is absent. */
export interface ReadGraph {
  nodes: Record<string, Attributes>;
  edges: Record<string, Attributes>;
}

/** What a format does to a text that it cannot hold as it is. */
export type Clean = (text: string) => string;

/** All that a flat format has to say of this seed, with `evidence` as read from its JSON. */
export function toExpectedGraph(seed: Seed, clean: Clean = (text) => text): ReadGraph {
  const entities = seed.reports.flatMap((graph) => graph.entities);
  const relations = seed.reports.flatMap((graph) => graph.relations);
  return {
    nodes: Object.fromEntries(entities.map((each) => [each.id, toNode(each, clean)])),
    edges: Object.fromEntries(relations.map((each) => [each.id, toEdge(each, clean)])),
  };
}

function toNode(entity: Entity, clean: Clean): Attributes {
  const { name, description, measure, aliases } = entity;
  return toPresent(clean, {
    kind: entity.kind,
    category: entity.category,
    report: entity.report,
    name: name.zh,
    nameEn: name.en,
    sortKey: entity.sortKey,
    aliases: toLines(aliases),
    description: description.zh,
    descriptionEn: description.en,
    collective: entity.collective,
    concept: entity.concept,
    measureRaw: measure?.raw,
    measureValue: measure?.value,
    measureUnit: measure?.unit,
    measureComparator: measure?.comparator,
    measureStatus: measure?.status,
    measureScope: measure?.scope,
    measureIndicator: measure?.indicator,
    measureOf: measure?.of,
    ...toEvidenceAttributes(entity.evidence),
  });
}

function toEdge(relation: Relation, clean: Clean): Attributes {
  const { source, target, type, report, basis, agent, verb, note, evidence } = relation;
  return toPresent(clean, {
    source,
    target,
    type,
    symmetric: type === 'COORDINATES_WITH' || type === 'CONNECTS',
    report,
    basis,
    agent,
    verb,
    note: note?.zh,
    noteEn: note?.en,
    ...toEvidenceAttributes(evidence),
  });
}

function toEvidenceAttributes(evidence: readonly Evidence[]): Attributes {
  return {
    start: evidence[0]?.start,
    quotes: toLines(evidence.map(({ quote }) => quote)),
    evidence: evidence.map(({ quote, report, section, start, end }) => ({
      quote,
      report,
      section,
      start,
      end,
    })),
  };
}

/** Without empty texts: a CSV cell cannot tell one from nothing. */
export function withoutEmpty({ nodes, edges }: ReadGraph): ReadGraph {
  const clear = (rows: Record<string, Attributes>) =>
    Object.fromEntries(
      Object.entries(rows).map(([id, row]) => [
        id,
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
      ]),
    );
  return { nodes: clear(nodes), edges: clear(edges) };
}

/** A line for each, as the document on exports says. */
export function toLines(items: readonly string[]): string {
  return items.map((item) => item.split(/\r\n|\r|\n/).join(' ')).join('\n');
}

function toPresent(clean: Clean, attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      return [[name, typeof value === 'string' ? clean(value) : value]];
    }),
  );
}
