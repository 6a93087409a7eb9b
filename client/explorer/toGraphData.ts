import type { CardEntity, GraphData, LineRelation } from '../graph/model.ts';

/** With its quotes, where they were asked for. */
interface Quoted {
  evidence?: readonly { section: { id: string } }[];
}

export function toGraphData(
  entities: readonly (CardEntity & Quoted)[],
  relations: readonly (LineRelation & Quoted)[],
): GraphData {
  const toSections = ({ id, evidence = [] }: Quoted & { id: string }): [string, string[]] => [
    id,
    [...new Set(evidence.map(({ section }) => section.id))],
  ];
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    sections: new Map([...entities, ...relations].map(toSections)),
  };
}
