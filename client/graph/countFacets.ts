/** How much a filter would show of each of its values. */
import { applyHidden } from './applyHidden.ts';
import { FACETS, type Facet, type Hidden } from './Hidden.ts';
import type { GraphData } from './model.ts';
import { toSections } from './whyHidden.ts';

/** By facet, then by value: entities by kind, category and section, relations by type, basis and agent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A part of a report by each of its sections. */
export type Parts = ReadonlyMap<string, string>;

/** The values of a facet that each entity or relation counts for. */
function listValues({ data, facet, parts }: { data: GraphData; facet: Facet; parts: Parts }) {
  const entities = [...data.entities.values()];
  const relations = [...data.relations.values()];
  switch (facet) {
    case 'kinds':
      return entities.map(({ kind }) => [kind]);
    case 'categories':
      return entities.map(({ category }) => [category.id]);
    case 'sections':
      // In two sections of one part, it counts once for the part.
      return entities.map(({ id }) => [
        ...new Set(toSections(data, id).flatMap((section) => [section, parts.get(section)])),
      ]);
    case 'types':
      return relations.map(({ type }) => [type]);
    case 'bases':
      return relations.map(({ basis }) => [basis]);
    case 'agents':
      return relations.map(({ agent }) => (agent === null ? [] : [agent]));
  }
}

function count(values: readonly (readonly (string | undefined)[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flat())
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * What there would be of each value, were its own facet not filtered by: what showing it gives. A value without
 * a count has none. Those in `kept` are never filtered away.
 */
export function countFacets(
  data: GraphData,
  hidden: Hidden,
  options: { kept?: ReadonlySet<string>; parts?: Parts } = {},
): FacetCounts {
  const { kept, parts = new Map() } = options;
  const countFacet = (facet: Facet): ReadonlyMap<string, number> => {
    const others = { ...hidden, [facet]: [] };
    return count(listValues({ data: applyHidden(data, others, kept).data, facet, parts }));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, countFacet(facet)])) as Record<
    Facet,
    ReadonlyMap<string, number>
  >;
}
