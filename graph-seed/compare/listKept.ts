import { alignEntities } from './alignEntities.ts';
import { toKey, translate } from './compareCurations.ts';
import type { CuratedRelation, Curation } from './Curation.ts';

/** Of a curation's relations, those that the graph of today holds, whatever ids it has by now. */
export function listKept(graph: Curation, curation: Curation): Set<CuratedRelation> {
  const held = new Set(graph.relations.map(toKey));
  const now = translate(curation, alignEntities(graph.entities, curation.entities));
  return new Set(
    curation.relations.filter((_, at) => {
      const relation = now[at];
      return relation !== undefined && held.has(toKey(relation));
    }),
  );
}
