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
  const own = [...data.relations.values()].filter(
    (relation) => otherEnd(relation, id) !== null && passes(relation),
  );
  const seen = new Set<string>();
  const groups: NeighbourGroup[] = [];
  for (const term of terms.relationTypes) {
    for (const reading of term.symmetric ? (['out'] as const) : (['out', 'in'] as const)) {
      for (const relation of own) {
        const isOut = term.symmetric || relation.source.id === id;
        if (relation.type !== term.id || isOut !== (reading === 'out')) continue;
        const other = otherEnd(relation, id);
        const entity = other === null ? undefined : data.entities.get(other);
        if (!entity || seen.has(entity.id)) continue;
        seen.add(entity.id);
        const groupId = `${id}|${term.id}|${reading}|${entity.kind}`;
        const group = groups.find((candidate) => candidate.id === groupId);
        if (group) group.members.push(entity.id);
        else {
          groups.push({
            id: groupId,
            type: term.id,
            reading,
            kind: entity.kind,
            members: [entity.id],
          });
        }
      }
    }
  }
  return groups;
};
