import type { ReportText, TextEntity, TextRelation } from '../explorer/requestText.ts';
import { toGraphData } from '../explorer/toGraphData.ts';
import type { GraphData } from '../graph/model.ts';
import { overlaps, type Span } from './Span.ts';

/** What quotes a passage: a quote that reaches into it counts. In text order. */
export interface PassageClaims {
  entities: readonly TextEntity[];
  relations: readonly TextRelation[];
}

export function toPassageClaims(
  { entities, relations }: Pick<ReportText, 'entities' | 'relations'>,
  passage: Span,
): PassageClaims {
  const quotes = ({ evidence }: { evidence: readonly Span[] }): boolean =>
    evidence.some((quote) => overlaps(quote, passage));
  return { entities: entities.filter(quotes), relations: relations.filter(quotes) };
}

/** What a passage quotes as a graph, the ends of its relations included. */
export function toPassageGraph(
  report: Pick<ReportText, 'entities'>,
  { entities, relations }: PassageClaims,
): GraphData {
  const ids = new Set([
    ...entities.map(({ id }) => id),
    ...relations.flatMap(({ source, target }) => [source.id, target.id]),
  ]);
  return toGraphData(
    report.entities.filter(({ id }) => ids.has(id)),
    relations,
  );
}
