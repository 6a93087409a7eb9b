/** The neighbours of an entity, group by group: one group for each relation type and direction. */
import type { EntityKind, RelationType } from '../api/operations.generated.ts';
import type { GraphData, LineRelation, Reading } from './model.ts';
import type { Terms } from './Terms.ts';

export interface NeighbourGroup {
  /** `<entity>|<TYPE>|<reading>|<KIND>` */
  id: string;
  type: RelationType;
  /** `out` where the entity is the source; symmetric types are always read out. */
  reading: Reading;
  kind: EntityKind;
  /** Entity ids in the order of the text; each neighbour is in one group only. */
  members: string[];
}

const otherEnd = (relation: LineRelation, id: string): string | null => {
  if (relation.source.id === relation.target.id) return null;
  if (relation.source.id === id) return relation.target.id;
  return relation.target.id === id ? relation.source.id : null;
};

/**
 * Groups in ontology order, each type read out before read in. Only relations that pass are followed.
 * The answer depends on nothing but the entity's own relations and their order in the text, so that it stays
 * the same however much else is loaded.
 */
export const toNeighbours = (
  data: GraphData,
  id: string,
  terms: Terms,
  passes: (relation: LineRelation) => boolean,
): NeighbourGroup[] => {
  const symmetric = new Set(terms.relationTypes.filter((term) => term.symmetric).map((t) => t.id));
  const own = new Map<string, string[]>();
  for (const relation of data.relations.values()) {
    const other = otherEnd(relation, id);
    if (other === null || !passes(relation)) continue;
    const isOut = symmetric.has(relation.type) || relation.source.id === id;
    const key = `${relation.type}|${isOut ? 'out' : 'in'}`;
    const others = own.get(key);
    if (others) others.push(other);
    else own.set(key, [other]);
  }
  const seen = new Set<string>();
  const groups = new Map<string, NeighbourGroup>();
  for (const { id: type } of terms.relationTypes) {
    for (const reading of ['out', 'in'] as const) {
      for (const other of own.get(`${type}|${reading}`) ?? []) {
        const entity = data.entities.get(other);
        if (!entity || seen.has(other)) continue;
        seen.add(other);
        const { kind } = entity;
        const groupId = `${id}|${type}|${reading}|${kind}`;
        const group = groups.get(groupId);
        if (group) group.members.push(other);
        else groups.set(groupId, { id: groupId, type, reading, kind, members: [other] });
      }
    }
  }
  return [...groups.values()];
};
