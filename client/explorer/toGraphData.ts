import type { CardEntity, GraphData, LineRelation } from '../graph/model.ts';

export function toGraphData(
  entities: readonly CardEntity[],
  relations: readonly LineRelation[],
): GraphData {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}
