/** What resolvers hand down where the domain has no type of its own for it. */
import type { Entity, Relation } from '../../graph-seed/model.ts';
import type { SearchHit, SearchOutcome } from '../search/SearchIndex.ts';
import type { Page, Statistics } from '../store/GraphStore.ts';

export interface EdgeParent<T> {
  cursor: string;
  node: T;
}
export type EntityEdgeParent = EdgeParent<Entity>;
export type RelationEdgeParent = EdgeParent<Relation>;

export interface ConnectionParent<T> {
  edges: EdgeParent<T>[];
  nodes: T[];
  totalCount: Page<T>['total'];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
export type EntityConnectionParent = ConnectionParent<Entity>;
export type RelationConnectionParent = ConnectionParent<Relation>;

/** Carries the report asked for down to `mostConnected`. */
export type StatisticsParent = Statistics & { report: string | null };

export type SearchResultParent = SearchOutcome;
export type SearchHitParent = SearchHit;
