import type { Seed } from '../../../graph-seed/model.ts';
import { compareCodePoints } from './compareCodePoints.ts';
import { compareInText } from './compareInText.ts';
import { createNetwork } from './createNetwork.ts';
import { deepFreeze } from './deepFreeze.ts';
import { indexSections } from './indexSections.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toDegree } from './toDegree.ts';

/** Copies and freezes the seed, so that whoever gets an answer cannot change the graph, and builds the indexes. */
export function createMemoryGraph(seed: Seed, loadedAt: Date): MemoryGraph {
  const { ontology, revision, reports: graphs } = deepFreeze(structuredClone(seed));
  const reports = graphs.map(({ report }) => report).sort((a, b) => compareCodePoints(a.id, b.id));
  const entities = graphs.flatMap((graph) => graph.entities).sort(compareInText);
  const relations = graphs.flatMap((graph) => graph.relations).sort(compareInText);
  const tours = reports.flatMap(
    ({ id }) => graphs.find(({ report }) => report.id === id)?.tours ?? [],
  );
  const network = createNetwork(entities, relations);
  const degrees = new Map(entities.map(({ id }) => [id, deepFreeze(toDegree(network, id))]));
  const totalOf = (id: string): number => degrees.get(id)?.total ?? 0;
  return {
    ontology,
    revision,
    loadedAt: loadedAt.toISOString(),
    reports: new Map(reports.map((report) => [report.id, report])),
    tours: new Map(tours.map((tour) => [tour.id, tour])),
    network,
    others: new Map(
      [
        ...reports,
        ...reports.flatMap(({ sections }) => sections),
        ...ontology.categories,
        ...ontology.indicators,
        ...ontology.concepts,
        ...tours,
      ].map((node) => [node.id, node]),
    ),
    entities: {
      TEXT: entities,
      // Sorting is stable, so that ties stay in TEXT order.
      NAME: entities.toSorted((a, b) => compareCodePoints(a.sortKey, b.sortKey)),
      DEGREE: entities.toSorted((a, b) => totalOf(b.id) - totalOf(a.id)),
    },
    relations,
    degrees,
    entitiesBySection: indexSections(reports, entities),
    relationsBySection: indexSections(reports, relations),
  };
}
