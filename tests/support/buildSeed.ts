import { toCoverage } from '../../graph-seed/coverage.ts';
import type { Entity, Ontology, Relation, Seed, Tour } from '../../graph-seed/model.ts';
import { graphRevision } from '../../graph-seed/revision.ts';
import { toDigest } from '../../graph-seed/text/toDigest.ts';
import type { ReportHead } from './buildReport.ts';

/**
 * A seed of these reports, given in order of id, with their coverage, and with digests that differ where the content
 * does.
 */
export function buildSeed(
  ontology: Ontology,
  reports: readonly {
    report: ReportHead;
    entities: Entity[];
    relations: Relation[];
    tours?: Tour[];
  }[],
): Seed {
  const ontologyDigest = toDigest(ontology);
  const graphs = reports.map(({ report: head, entities, relations, tours = [] }) => {
    const report = { ...head, coverage: toCoverage(head, { entities, relations }) };
    const graph = { report, entities, relations, tours };
    return { ...graph, digest: toDigest(graph) };
  });
  const digests = graphs.map(({ report, digest }) => ({ id: report.id, digest }));
  const revision = graphRevision(ontologyDigest, digests);
  return { ontology, ontologyDigest, reports: graphs, revision };
}
