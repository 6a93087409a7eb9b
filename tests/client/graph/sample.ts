import type { CardEntity, GraphData, LineRelation } from '../../../client/graph/model.ts';
import type { Terms } from '../../../client/graph/Terms.ts';
import json from './sample.json' with { type: 'json' };

/** Two sections of a report as they were curated, and the ontology's words. */
const sample = json as unknown as {
  terms: Terms;
  entities: CardEntity[];
  relations: LineRelation[];
};

export const SAMPLE_TERMS: Terms = sample.terms;

export const toData = (
  entities: readonly CardEntity[],
  relations: readonly LineRelation[],
): GraphData => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  relations: new Map(relations.map((relation) => [relation.id, relation])),
});

export const SAMPLE_DATA: GraphData = toData(sample.entities, sample.relations);
