import type { Driver } from 'neo4j-driver';
import type { Ontology, ReportGraph } from '../../graph-seed/model.ts';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { generateHub, generateReports, RELATIONS } from './generator.ts';

export interface LoadedSize {
  reports: number;
  /** All, the hub's included. */
  entities: number;
  relations: number;
  /** How many reports were not there yet, and how long these took. */
  written: number;
  seconds: number;
}

/** The same numbers in every run. */
const SEED = 7;

/** Loads reports with so many relations in all, and the hub, by our own loader; what is there already is left. */
export async function loadGraph(
  driver: Driver,
  { ontology, ontologyDigest }: { ontology: Ontology; ontologyDigest: string },
  relations: number,
  onProgress: (message: string) => void,
): Promise<LoadedSize> {
  const loaded = { reports: Math.ceil(relations / RELATIONS), entities: 0, relations: 0 };
  const begun = Date.now();
  const generate = function* (): Generator<ReportGraph> {
    let made = 0;
    for (const graph of generateReports(ontology, { reports: loaded.reports, seed: SEED })) {
      yield count(graph);
      made += 1;
      if (made % 100 === 0)
        onProgress(`${made} of ${loaded.reports} reports, ${toSeconds(begun)} s …`);
    }
    yield count(generateHub(ontology));
  };
  const count = (graph: ReportGraph): ReportGraph => {
    loaded.entities += graph.entities.length;
    loaded.relations += graph.relations.length;
    return graph;
  };
  const reports = { [Symbol.iterator]: generate };
  const { written } = await writeNeo4j(driver, 'neo4j', { ontology, ontologyDigest, reports });
  return { ...loaded, written: written.length, seconds: toSeconds(begun) };
}

function toSeconds(begun: number): number {
  return Math.round((Date.now() - begun) / 1000);
}
