import {
  EntityDetailDocument,
  EntityRelationsDocument,
  RelationDetailDocument,
  ReportStatisticsDocument,
  ListedEntitiesDocument,
  type EntityDetailQuery,
  type EntityRelationsQuery,
  type QuoteLineFragment,
  type RelationDetailQuery,
  type RelationEndFragment,
  type RelationItemFragment,
  type ReportStatisticsQuery,
  type EntityKind,
  type ListedEntitiesQuery,
  type ListedEntitiesQueryVariables,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { EntityList } from './Moment.ts';

const ENTITY_KINDS: readonly EntityKind[] = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];

type EntityFilter = ListedEntitiesQueryVariables['filter'];
export type EntityDetail = NonNullable<EntityDetailQuery['entity']>;
export type Measure = NonNullable<Extract<EntityDetail, { __typename: 'Outcome' }>['measure']>;
export type RelationPage = NonNullable<EntityRelationsQuery['entity']>['relations'];
export type RelationItem = RelationItemFragment;
export type RelationEnd = RelationEndFragment;
export type QuoteLine = QuoteLineFragment;
export type RelationDetail = NonNullable<RelationDetailQuery['relation']>;
export type Statistics = ReportStatisticsQuery['statistics'];
export type EntityPage = ListedEntitiesQuery['entities'];

/** Null where the graph has no such entity. */
export async function requestEntity(id: string, signal: AbortSignal): Promise<EntityDetail | null> {
  return (await request(EntityDetailDocument, { id }, signal)).entity;
}

/** Up to 100 of an entity's relations; null where the graph has no such entity. */
export async function requestRelations(
  id: string,
  after: string | null,
  signal: AbortSignal,
): Promise<RelationPage | null> {
  return (await request(EntityRelationsDocument, { id, after }, signal)).entity?.relations ?? null;
}

/** Null where the graph has no such relation. */
export async function requestRelation(
  id: string,
  signal: AbortSignal,
): Promise<RelationDetail | null> {
  return (await request(RelationDetailDocument, { id }, signal)).relation;
}

export async function requestStatistics(report: string, signal: AbortSignal): Promise<Statistics> {
  return (await request(ReportStatisticsDocument, { report }, signal)).statistics;
}

function toFilter({ type, id }: EntityList): EntityFilter {
  if (type === 'section') return { sections: [id] };
  if (type === 'category') return { categories: [id] };
  return { kinds: ENTITY_KINDS.filter((kind) => kind === id) };
}

/** Up to 100 of the entities on a list; none where there is no such list. */
export async function requestList(
  list: EntityList,
  report: string,
  after: string | null,
  signal: AbortSignal,
): Promise<EntityPage> {
  const filter = { reports: [report], ...toFilter(list) };
  return (await request(ListedEntitiesDocument, { filter, after }, signal)).entities;
}
