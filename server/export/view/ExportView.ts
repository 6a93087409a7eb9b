import type { EntityFilter, RelationFilter } from '../../store/GraphStore.ts';

/** The part of the graph that is asked for: entities, and the relations that join two of them. */
export interface ExportView {
  /** Which entities; the text search is apart, because no store knows it. */
  entities: EntityFilter;
  text: string | null;
  /** Which of the relations among them. */
  relations: RelationFilter;
  /** Nothing is left out. */
  isWhole: boolean;
}

/** How it is written, where a format leaves a choice. */
export interface ExportOptions {
  /** One table instead of all three in an archive. */
  table: 'entities' | 'relations' | 'evidence' | null;
  /** `directed`: relations without a direction too are written with one. */
  edges: 'mixed' | 'directed';
}
