/** What of a filter hides an entity or a relation. */
import type { Facet, Hidden } from './Hidden.ts';
import type { CardEntity, GraphData, LineRelation } from './model.ts';

/** A facet that hides something, and what of it to show again so that it no longer does. */
export interface Cause {
  facet: Facet;
  ids: readonly string[];
}

/** Ids of the sections that an entity or a relation is quoted in, innermost ones, each once. */
export function toSections({ sections }: GraphData, id: string): readonly string[] {
  return sections?.get(id) ?? [];
}

function toCauses(hidden: Hidden, causes: readonly Cause[]): Cause[] {
  return causes.filter(
    ({ facet, ids }) =>
      ids.length > 0 && ids.every((id) => (hidden[facet] as readonly string[]).includes(id)),
  );
}

/** None where the filter lets the entity pass. */
export function whyEntityHidden(data: GraphData, hidden: Hidden, entity: CardEntity): Cause[] {
  return toCauses(hidden, [
    { facet: 'kinds', ids: [entity.kind] },
    { facet: 'categories', ids: [entity.category.id] },
    { facet: 'sections', ids: toSections(data, entity.id) },
  ]);
}

/** None where the filter lets the relation pass, whatever it does to its ends. */
export function whyRelationHidden(
  data: GraphData,
  hidden: Hidden,
  relation: LineRelation,
): Cause[] {
  const { id, type, basis, agent } = relation;
  return toCauses(hidden, [
    { facet: 'types', ids: [type] },
    { facet: 'bases', ids: [basis] },
    { facet: 'agents', ids: agent === null ? [] : [agent] },
    { facet: 'sections', ids: toSections(data, id) },
  ]);
}
