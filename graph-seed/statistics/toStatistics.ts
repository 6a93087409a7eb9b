import type { Entity, Evidence, Relation, ReportGraph } from '../model.ts';
import { countComponents } from './countComponents.ts';

export interface Counted {
  name: string;
  count: number;
}
export interface Connected {
  entity: Entity;
  count: number;
}

/** What a report's graph is like: sections in the report's order, all other counts from the greatest on. */
export interface Statistics {
  quotes: number;
  /** Of all quotes, in characters. */
  medianQuote: number;
  sections: { number: string; entities: number; relations: number }[];
  kinds: Counted[];
  types: Counted[];
  bases: Counted[];
  agents: Counted[];
  /** Groups that hang together, with and without relations of an implied agent. */
  components: { all: number; firm: number };
  /** By relations without an implied agent, and by all. */
  mostConnected: { firm: Connected[]; all: Connected[] };
  /** Relations without an implied agent. */
  firm: number;
}

const MOST = 10;

export function toStatistics({ report, entities, relations }: ReportGraph): Statistics {
  const evidence = [...entities, ...relations].flatMap((claim) => claim.evidence);
  const firm = relations.filter(({ agent }) => agent !== 'IMPLIED');
  const ids = entities.map(({ id }) => id);
  const isIn = (section: string) => (claim: { evidence: Evidence[] }) =>
    claim.evidence[0]?.section === section;
  return {
    quotes: evidence.length,
    medianQuote: toMedian(evidence.map(({ quote }) => quote.length)),
    sections: report.sections.map(({ id, number }) => ({
      number,
      entities: entities.filter(isIn(id)).length,
      relations: relations.filter(isIn(id)).length,
    })),
    kinds: countBy(entities, ({ kind }) => kind),
    types: countBy(relations, ({ type }) => type),
    bases: countBy(relations, ({ basis }) => basis),
    agents: countBy(
      relations.filter(({ agent }) => agent !== null),
      ({ agent }) => agent ?? '',
    ),
    components: { all: countComponents(ids, relations), firm: countComponents(ids, firm) },
    mostConnected: { firm: rank(entities, firm), all: rank(entities, relations) },
    firm: firm.length,
  };
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function rank(entities: readonly Entity[], relations: readonly Relation[]): Connected[] {
  const counts = new Map<string, number>();
  for (const { source, target } of relations)
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities
    .map((entity) => ({ entity, count: counts.get(entity.id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

function toMedian(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
