/** The part of a graph that a filter lets pass. */
import { hidesNothing, type Hidden } from './Hidden.ts';
import type { CardEntity, GraphData } from './model.ts';
import { whyEntityHidden, whyRelationHidden } from './whyHidden.ts';

export interface Filtered {
  data: GraphData;
  /** How many of each did not pass. */
  entities: number;
  relations: number;
}

/** The entity with the relations that it has left. */
function withoutLost(
  entity: CardEntity,
  lost: { total: number; implied: number } | undefined,
): CardEntity {
  if (!lost) return entity;
  const { total, implied } = entity.degree;
  const degree = {
    total: Math.max(0, total - lost.total),
    implied: Math.max(0, implied - lost.implied),
  };
  return { ...entity, degree };
}

/**
 * Entities go that are of a hidden kind or category or quoted in hidden sections only, and their relations with
 * them; relations go that are of a hidden type, basis or agent or quoted in hidden sections only. Entities in
 * `kept` stay. Degrees no longer count the relations that went, so that no “+n” promises them.
 */
export function applyHidden(
  data: GraphData,
  hidden: Hidden,
  kept: ReadonlySet<string> = new Set(),
): Filtered {
  if (hidesNothing(hidden)) return { data, entities: 0, relations: 0 };
  const passing = [...data.entities].filter(
    ([id, entity]) => kept.has(id) || whyEntityHidden(data, hidden, entity).length === 0,
  );
  const ids = new Set(passing.map(([id]) => id));
  const lost = new Map<string, { total: number; implied: number }>();
  const relations = [...data.relations].filter(([, relation]) => {
    const { source, target, agent } = relation;
    const passes =
      ids.has(source.id) &&
      ids.has(target.id) &&
      whyRelationHidden(data, hidden, relation).length === 0;
    if (!passes)
      for (const end of new Set([source.id, target.id])) {
        const { total, implied } = lost.get(end) ?? { total: 0, implied: 0 };
        lost.set(end, { total: total + 1, implied: implied + (agent === 'IMPLIED' ? 1 : 0) });
      }
    return passes;
  });
  return {
    data: {
      ...data,
      entities: new Map(passing.map(([id, entity]) => [id, withoutLost(entity, lost.get(id))])),
      relations: new Map(relations),
    },
    entities: data.entities.size - passing.length,
    relations: data.relations.size - relations.length,
  };
}
