import {
  EntityDetailDocument,
  EntityRelationsDocument,
  RelationDetailDocument,
  ReportStatisticsDocument,
  SectionEntitiesDocument,
  type EntityDetailQuery,
  type EntityRelationsQuery,
  type QuoteLineFragment,
  type RelationDetailQuery,
  type RelationEndFragment,
  type RelationItemFragment,
  type ReportStatisticsQuery,
  type SectionEntitiesQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';

export type EntityDetail = NonNullable<EntityDetailQuery['entity']>;
export type Measure = NonNullable<Extract<EntityDetail, { __typename: 'Outcome' }>['measure']>;
export type RelationPage = NonNullable<EntityRelationsQuery['entity']>['relations'];
export type RelationItem = RelationItemFragment;
export type RelationEnd = RelationEndFragment;
export type QuoteLine = QuoteLineFragment;
export type RelationDetail = NonNullable<RelationDetailQuery['relation']>;
export type Statistics = ReportStatisticsQuery['statistics'];
export type EntityPage = SectionEntitiesQuery['entities'];

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

/** Up to 100 of the entities quoted in a section. */
export async function requestSection(
  section: string,
  after: string | null,
  signal: AbortSignal,
): Promise<EntityPage> {
  return (await request(SectionEntitiesDocument, { section, after }, signal)).entities;
}
