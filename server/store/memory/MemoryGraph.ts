import type { MultiGraph } from 'graphology';
import type { Entity, Ontology, Relation, Report, Tour } from '../../../graph-seed/model.ts';
import type { Degree, EntityOrder, GraphNode } from '../GraphStore.ts';

/** `rank` is the place in TEXT order. */
export interface EntityRecord {
  entity: Entity;
  rank: number;
}
export interface RelationRecord {
  relation: Relation;
  rank: number;
}

/** The frozen content of the store and what is worked out once, when it is created. */
export interface MemoryGraph {
  ontology: Ontology;
  revision: string;
  /** ISO 8601, UTC. */
  loadedAt: string;
  /** By id, in order of id. */
  reports: Map<string, Report>;
  /** By id, by report and as they are offered. */
  tours: Map<string, Tour>;
  /** Entities and relations by id and by adjacency. Symmetric relations are its undirected edges. */
  network: MultiGraph<EntityRecord, RelationRecord>;
  /** What else has an id, by it. */
  others: Map<string, GraphNode>;
  /** All entities, in each order. */
  entities: Record<EntityOrder, Entity[]>;
  /** All relations, in TEXT order. */
  relations: Relation[];
  /** By entity id. */
  degrees: Map<string, Degree>;
  /** Ids of what has a quote in a section, by section id; a part has those of all its sections too. */
  entitiesBySection: Map<string, Set<string>>;
  relationsBySection: Map<string, Set<string>>;
}
