import type { Entity, Ontology, Relation, Report, Tour } from '../../../graph-seed/model.ts';

/** What a writer reads: the view, page by page, and what it refers to. */
export interface ExportSource {
  revision: string;
  isWhole: boolean;
  /** The chosen entities in TEXT order: by report, then as they stand in it. Each call reads them anew. */
  entities(): AsyncGenerator<Entity[]>;
  /** The chosen relations among them, in TEXT order. */
  relations(): AsyncGenerator<Relation[]>;
  /** A report that an entity or a relation names. */
  getReport(id: string): Promise<Report>;
  getOntology(): Promise<Ontology>;
  listTours(): Promise<Tour[]>;
}
