import { MultiGraph } from 'graphology';
import { SYMMETRIC_RELATION_TYPES } from '../../../graph-seed/model.ts';
import type { Entity, Relation } from '../../../graph-seed/model.ts';
import type { EntityRecord, RelationRecord } from './MemoryGraph.ts';

const SYMMETRIC: ReadonlySet<string> = new Set(SYMMETRIC_RELATION_TYPES);

/** The graph of these entities and relations, both given in TEXT order. */
export function createNetwork(
  entities: readonly Entity[],
  relations: readonly Relation[],
): MultiGraph<EntityRecord, RelationRecord> {
  const network = new MultiGraph<EntityRecord, RelationRecord>({ allowSelfLoops: false });
  for (const [rank, entity] of entities.entries()) network.addNode(entity.id, { entity, rank });
  for (const [rank, relation] of relations.entries()) {
    const { id, source, target } = relation;
    if (SYMMETRIC.has(relation.type))
      network.addUndirectedEdgeWithKey(id, source, target, { relation, rank });
    else network.addDirectedEdgeWithKey(id, source, target, { relation, rank });
  }
  return network;
}
