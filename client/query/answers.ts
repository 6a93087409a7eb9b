/** What the API would answer, worked out on what is loaded: so that a question is only offered where it asks for the view. */
import type { GraphData } from '../graph/model.ts';
import {
  passesEntity,
  passesRelation,
  type Filters,
  type Parts,
  type RelationFilter,
} from './filters.ts';

/** Ids of entities and of relations. */
export interface Ids {
  entities: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

function listAmong(
  data: GraphData,
  parts: Parts,
  entities: ReadonlySet<string>,
  filter: RelationFilter,
): Set<string> {
  const among = [...data.relations.values()].filter(
    (relation) =>
      entities.has(relation.source.id) &&
      entities.has(relation.target.id) &&
      passesRelation(data, parts, relation, filter),
  );
  return new Set(among.map(({ id }) => id));
}

/** Of `overview`, where `data` is the whole graph. */
export function answerOverview(data: GraphData, parts: Parts, filters: Filters): Ids {
  const passing = [...data.entities.values()].filter((entity) =>
    passesEntity(data, parts, entity, filters.entities),
  );
  const entities = new Set(passing.map(({ id }) => id));
  return { entities, relations: listAmong(data, parts, entities, filters.relations) };
}

/** Of `neighbourhood` at a depth of 0, where `data` has all relations among these. */
export function answerAmong(
  data: GraphData,
  parts: Parts,
  ids: Iterable<string>,
  filter: RelationFilter,
): Ids {
  const entities = new Set([...ids].filter((id) => data.entities.has(id)));
  return { entities, relations: listAmong(data, parts, entities, filter) };
}

/** Of `neighbourhood` at a depth of 1, where `data` has all neighbours of this one and all relations among them. */
export function answerAround(
  data: GraphData,
  parts: Parts,
  id: string,
  filter: RelationFilter,
): Ids {
  const ends = [...data.relations.values()]
    .filter(
      (relation) =>
        (relation.source.id === id || relation.target.id === id) &&
        passesRelation(data, parts, relation, filter),
    )
    .flatMap(({ source, target }) => [source.id, target.id]);
  return answerAmong(data, parts, [id, ...ends], filter);
}

const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((id) => others.has(id));

export function sameIds(some: Ids, others: Ids): boolean {
  return isSame(some.entities, others.entities) && isSame(some.relations, others.relations);
}
